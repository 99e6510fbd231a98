use a::*;
use std::collections::*;
mod a {
    use super::*;
    pub use b::*;
    pub struct A;
    pub fn make() -> HashMap<u8, B> { B::new(); HashMap::new() }
    pub mod b { use super::*; pub struct B; impl B { pub fn new() -> (A, B) { (A, B) } } }
}
mod c { pub use super::a::*; pub use std::fmt::*; }
fn main() {
    let x: a::B = B::new().1;
    let y: c::A = A;
    println!("{}", make().len());
    let z = c::b::B;
    let w: std::result::Result<(), c::Error> = Ok(());
    println!("{}", w.is_ok());
}
