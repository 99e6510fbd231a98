fn a(x: u64, n: u32) -> u64 {
    let y: u64 = x % n.into(); //~ ERROR E0284
    y
}
fn b(x: u64, n: u32) -> u64 { x + n.into() } //~ ERROR E0284
fn c(x: u64, n: u32) -> bool { x == n.into() }
fn d(x: u64, n: u32) -> bool { x < n.into() }
fn e(x: String, n: &str) -> String { x + n.into() }
fn f(x: u64, n: u32) { let mut y = x; y += n.into(); } //~ ERROR E0283
fn g(x: u64, n: u32) { let y = x * n.into(); } //~ ERROR E0284
fn h(x: f64, n: u32) -> f64 { x * n.into() + 1.0 } //~ ERROR E0284
fn i(x: f64, n: &str) -> f64 { x * n.parse().unwrap() } //~ ERROR E0284
fn j(x: u64, v: &[u64]) -> u64 { x + v.iter().sum() } //~ ERROR E0284
fn k(x: u64, v: &[u64]) -> u64 { v.iter().sum() + x } //~ ERROR E0283
fn l(v: &[u64]) -> bool { v.iter().sum() > 3 } //~ ERROR E0283
fn m(v: &[u64]) -> usize { v.iter().collect().len() } //~ ERROR E0282
fn o(v: &[u64]) -> f64 { v.iter().sum() as f64 } //~ ERROR E0282
fn p(x: u64, n: u32) -> u64 { x.max(n.into()) }
fn q() -> u8 { Default::default() + 1 } //~ ERROR E0790
fn r(x: i32) -> i32 { x - Default::default() } //~ ERROR E0284
fn s(x: &[u8]) -> usize { x[3u8.into()] as usize } //~ ERROR E0282
fn main() {}
