fn g5<'b>(l: &'b u8) { let c = |y: &'static u8| (); c(l); } //~ ERROR
fn g6<'b>(l: &'b u8) { let c = |y: &'b u8| y; let r: &'b u8 = c(l); }
fn g7<'a, 'b>(l: &'a u8, m: &'b u8) { let c = |y: &'a u8| (); c(l); c(m); } //~ ERROR
fn g8<'a>(l: &'a u8) { let c = |y: &'a u8, z: &u8| (); let k = 1; c(l, &k); }
fn g9<'a>(l: &'a u8) { let c = |y: &'a u8| (); let k = 1; c(&k); } //~ ERROR E0597
fn h1<'a>(v: &'a [String]) -> Vec<&'a str> { v.iter().map(|s: &'a String| s.as_str()).collect() }
fn h3<'a, F: Fn(&u8)>(f: F) {}
fn h4<'a>(l: &'a u8) { h3(|y: &'a u8| ()); } //~ ERROR
struct P<'a>(&'a str);
impl<'a> P<'a> { fn run(&self) -> usize { let f = |p: &P<'a>| p.0.len(); f(self) } fn two(&self) -> &'a str { let f = |p: P<'a>| p.0; f(P(self.0)) } }
fn main() {}
