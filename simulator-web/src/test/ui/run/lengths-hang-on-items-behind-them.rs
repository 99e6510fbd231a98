use std::mem::size_of;
struct P { k: [u8; size_of::<Q>()], n: [u8; A.len()] }
struct Q { a: u64, b: [u16; N] }
const N: usize = size_of::<R>() + f(&[1, 2]);
const A: [u8; f(&[0; 3])] = [1; 3];
struct R(u8, u32);
const fn f(x: &[u8]) -> usize { x.len() }
fn main() { println!("{} {} {}", size_of::<P>(), size_of::<Q>(), N); }
