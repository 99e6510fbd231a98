const fn f(x: [u8; N]) -> usize { x.len() } //~ ERROR E0391
const N: usize = f([1, 2]);
fn main() { }
