const fn fact(n: u32) -> u32 { if n == 0 { 1 } else { n * fact(n - 1) } }
const fn bad(n: u32) -> u32 { let s: &str = n; n } //~ ERROR E0308
const fn moved(s: String) -> usize { let t = s; std::mem::forget(t); let u = s; std::mem::forget(u); 0 } //~ ERROR E0382
const BIG: u32 = fact(13); //~ ERROR E0080
const A: u32 = bad(1);
const M: usize = moved(String::new());
const N: usize = fact(20) as usize; //~ ERROR E0080
static S: u32 = BIG + 1;
struct P { x: Missing } //~ ERROR E0425
const Q: P = make(3);
const fn make(n: u32) -> P { assert!(n > 4); panic!() }
fn main() {
    let x: u8 = "a"; //~ ERROR E0308
    println!("{}", BIG);
}
