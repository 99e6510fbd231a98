use std::num::*;
fn main() {
    let v = vec![Wrapping(250u8), Wrapping(10)];
    println!("{}", &v[0] + &v[1]);
    println!("{}", v[0] + &v[1]);
    println!("{}", &v[0] * v[1]);
    println!("{}", v.iter().zip(&v).map(|(a, b)| a * b).fold(Wrapping(0), |a, b| a + b));
    println!("{}", v.iter().sum::<Wrapping<u8>>());
    let s = Saturating(250u8);
    println!("{} {}", &s + &s, &s - Saturating(251));
    println!("{}", -&Wrapping(3i8));
    println!("{}", !Wrapping(3i8));
}
