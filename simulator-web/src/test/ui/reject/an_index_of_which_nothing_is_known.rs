fn a(v: &[u8], s: &str) -> u8 { let i = s.parse().unwrap(); v[i] } //~ ERROR E0284
fn b(v: &Vec<u8>, s: &str) -> u8 { let i = s.parse().unwrap(); v[i] } //~ ERROR E0284
fn c(v: &[u8; 3], n: u8) -> u8 { v[n.into()] } //~ ERROR E0283
fn d(v: &Vec<u8>, n: u8) -> u8 { v[n.into()] } //~ ERROR E0283
fn e(v: &mut Vec<u8>, n: u8) { v[n.into()] = 3; } //~ ERROR E0283
fn f(v: &mut [u8], n: u8) { v[n.into()] += 3; } //~ ERROR E0283
fn g(v: &Vec<String>, n: u8) -> usize { v[n.into()].len() } //~ ERROR E0282
fn h(v: &Vec<String>, n: u8) -> &String { &v[n.into()] } //~ ERROR E0283
fn i(v: &[u8]) -> u8 { let i = Default::default(); let x = v[i]; let y: usize = i; x }
fn j(v: &Vec<u8>) -> u8 { let i = Default::default(); let x = v[i]; let y: usize = i; x }
fn k(v: &Vec<u8>) -> u8 { let mut best = None; for (i, x) in v.iter().enumerate() { if *x > 3 { best = Some(i); } } v[best.unwrap()] }
fn l(v: &str, n: u8) -> &str { &v[n.into()..] }
fn m(v: &[u8], n: u8) -> &[u8] { &v[n.into()..] }
fn o(v: &[u8], n: u8) -> u8 { let k = n.into(); println!("{}", v[k]); 3 } //~ ERROR E0283
fn main() {}
