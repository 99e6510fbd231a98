use std::fmt::Debug;
fn evens() -> impl Iterator<Item: Debug> { (0u32..6).step_by(2) }
struct No;
fn nope() -> impl Iterator<Item: Debug> { vec![No].into_iter() } //~ ERROR E0277
fn main() {
    for e in evens() { let f = e + 1; println!("{e}"); } //~ ERROR E0369 E0277
    let it = evens();
    println!("{it:?}"); //~ ERROR E0277
    let s: String = evens().next().unwrap(); //~ ERROR E0308
}
