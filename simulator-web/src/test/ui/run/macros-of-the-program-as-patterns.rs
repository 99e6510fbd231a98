macro_rules! small { () => { 0 | 1 }; ($a:literal) => { 0..=$a }; }
macro_rules! pair { ($a:pat, $b:ident) => { ($a, $b) }; }
fn main() {
    let x = 3;
    match x { small!() => println!("s"), small!(5) => println!("five"), _ => {} }
    let pair!(_, y) = (1, 2);
    println!("{y} {}", matches!(x, small!(3)));
    if let Some(small!(4)) = Some(4) { println!("in") }
}
