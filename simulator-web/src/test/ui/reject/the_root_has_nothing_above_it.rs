struct A { pub(super) x: u8 } //~ ERROR E0433
pub(super) fn f() {} //~ ERROR E0433
fn main() { println!("{}", A { x: 1 }.x); }
