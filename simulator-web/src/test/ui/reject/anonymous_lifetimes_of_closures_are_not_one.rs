struct In<'f> { s: &'f str }
fn n7(f: impl for<'a, 'b> FnMut(&'a u8, &'b u8) -> &'a u8) {}
fn a7() { let c = |x: &'_ u8, y: &'_ u8| x; } //~ ERROR
fn a8() { let mut k: Vec<&str> = vec![]; let c = |x: In<'_>| k.push(x.s); } //~ ERROR E0521
fn a9<'g>(g: &'g str) { let mut k: Vec<&'g str> = vec![]; let mut c = |x: &In<'g>| k.push(x.s); c(&In { s: g }); let s = String::new(); c(&In { s: &s }); } //~ ERROR E0597
fn main() {}
