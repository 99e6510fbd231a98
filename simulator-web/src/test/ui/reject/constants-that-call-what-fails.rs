trait Tr { const N: u32; const M: u32 = down(Self::N); } //~ ERROR E0080
const fn down(n: u32) -> u32 { n - 1 }
impl Tr for u8 { const N: u32 = down(0); } //~ ERROR E0080
impl Tr for u16 { const N: u32 = 0; }
const A: u32 = <u8 as Tr>::N;
const B: u32 = <u16 as Tr>::M;
const C: u32 = A + 1;
const D: u32 = down(B);
static E: [u32; 2] = [C, down(7)];
const F: [u8; down(3) as usize] = [1; 2];
const G: u32 = { let t = [1u32, 2, 3]; pick(&t, 3) }; //~ ERROR E0080
const fn pick(t: &[u32], i: usize) -> u32 { t[i] }
const H: i32 = neg(i32::MIN); //~ ERROR E0080
const fn neg(i: i32) -> i32 { -i }
const fn shl(i: u8, n: u32) -> u8 { i << n }
const I: u8 = shl(1, 9); //~ ERROR E0080
const fn div(i: u8, n: u8) -> u8 { i / n }
const J: u8 = div(1, 0); //~ ERROR E0080
const fn rem(i: i8, n: i8) -> i8 { i % n }
const K: i8 = rem(1, 0); //~ ERROR E0080
const L: i8 = rem(i8::MIN, -1); //~ ERROR E0080
const O: Option<u8> = None;
const P: u8 = O.unwrap(); //~ ERROR E0080
const Q: u8 = O.expect("there is one"); //~ ERROR E0080
const R: () = assert!(down(2) == 3); //~ ERROR E0080
const S: () = assert!(down(2) == 3, "they differ"); //~ ERROR E0080
const T: () = check(2); //~ ERROR E0080
const fn check(n: u32) { assert!(n > 3, "too small"); }
fn main() { println!("{} {} {:?} {:?}", C, D, E, F); }
