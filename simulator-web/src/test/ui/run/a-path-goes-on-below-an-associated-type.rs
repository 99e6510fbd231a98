use std::ops::{Add, Shl};
trait Tr {
    type A: Default;
    const N: usize;
}
struct S;
impl Tr for S {
    type A = String;
    const N: usize = 3;
}
fn f<T: Tr>() -> T::A {
    <T as Tr>::A::default()
}
fn qualified() {
    println!(
        "{:?} {:?} {}",
        f::<S>(),
        <S as Tr>::A::from("x"),
        <S as Tr>::N
    );
    println!("{}", <S as Tr>::A::new().len());
    println!("{:?}", <[i32]>::len(&[1, 2]));
    let v = <Vec<i32> as IntoIterator>::Item::MAX;
    println!("{v}");
}
// What is not written of a trait in a path is inferred.
struct W(u32);
impl Shl<usize> for W {
    type Output = W;
    fn shl(self, n: usize) -> W {
        W(self.0 << n)
    }
}
impl Add<f32> for W {
    type Output = f32;
    fn add(self, n: f32) -> f32 {
        n
    }
}
fn main() {
    qualified();
    let w = Shl::shl(W(1), 3usize);
    let x = std::ops::Add::add(W(1), 2.5f32);
    let y = Add::<f32>::add(W(1), 2.0);
    println!(
        "{} {x} {y} {}",
        w.0,
        PartialEq::eq("a", &String::from("a")[..])
    );
}
