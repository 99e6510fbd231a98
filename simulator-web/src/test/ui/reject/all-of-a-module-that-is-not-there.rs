mod m { use std::w::*; pub fn f() -> Vec2 { g() } } //~ ERROR E0432
fn h(c: &RefCell<u8>) { println!("{}", nope); nope2(); let x: Foo; m::nope3(); RefCell::new(1); }
impl Trt for u8 {}
use std::nope::Thing; //~ ERROR E0432
use std::fmt::Nope2; //~ ERROR E0432
fn main() { Thing::new(); macro_nope!(); } //~ ERROR
#[derive(Nope)] struct S; //~ ERROR
#[nope] struct S2; //~ ERROR
fn z<'a>(x: &'q u8) {} //~ ERROR E0261
