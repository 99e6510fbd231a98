use std::mem::size_of;
struct P { k: [u8; size_of::<P>()] } //~ ERROR E0391
fn main() { println!("{}", size_of::<P>()); }
