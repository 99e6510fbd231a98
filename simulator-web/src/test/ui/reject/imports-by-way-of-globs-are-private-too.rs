use std::io::Read;
use std::collections::HashMap as Map;
mod a {
    use super::*;
    pub fn f() -> u8 { 1 }
    pub mod inner { use super::*; pub fn g() -> u8 { f() } }
}
mod b { use super::a::*; pub use super::a::f as ff; }
mod io2 { pub fn x() {} }
mod c { use super::io2; pub fn y() {} }
fn main() {
    a::Map::<u8, u8>::new(); //~ ERROR E0603
    let x: a::Map<u8, u8>; //~ ERROR E0603
    b::f(); //~ ERROR E0603
    b::ff();
    c::io2::x(); //~ ERROR E0603
    a::c::y(); //~ ERROR E0603
    a::inner::f(); //~ ERROR E0603
    a::inner::Map::<u8, u8>::new(); //~ ERROR E0603
    c::io2::nope(); //~ ERROR E0425 E0603
    a::io2::x(); //~ ERROR E0603
}
