fn st<'a: 'a>(x: &'a u8) {}
fn st2<'a: 'a, T>(x: T) where T: 'a {}
fn f1() { let l = 1; st::<'static>(&l); } //~ ERROR E0597
fn f2<'b>(l: &'b u8) { st::<'static>(l); } //~ ERROR E0521
fn f3<'b>(l: &'b u8) { st2::<'static, &u8>(l); } //~ ERROR E0521
fn f4<'b>(l: &'b u8) { st2::<'static, _>(l); } //~ ERROR E0521
fn f5<U>(l: U) { st2::<'static, _>(l); } //~ ERROR E0310
struct S<'a, T: 'a>(&'a u8, T);
impl<'a, T> S<'a, T> { fn n(t: T) {} fn m(x: &'a u8) {} }
fn f6<'b, U>(u: U, l: &'b u8) { S::<'static, U>::m(l); } //~ ERROR E0310 E0521
fn f7<'b>(l: &'b u8) { S::<'static, &'b u8>::n(l); } //~ ERROR
fn f8<'b>(l: &'b u8) { let x: Vec<&'static u8> = Vec::<&'b u8>::new(); } //~ ERROR
fn f9<'b>(l: &'b u8) { let x = Vec::<&'static u8>::from([l]); } //~ ERROR E0521
fn g1<'b>(l: &'b u8) { let x = None::<&'static u8>.unwrap_or(l); }
fn g2<'b>(l: &'b u8) { let x: Option<&'static u8> = None; x.unwrap_or(l); }
fn g3<'b>(l: &'b u8) { let x = <Option<&'static u8>>::Some(l); } //~ ERROR
fn g4<'b>(l: &'b u8) { let x = l as &'static u8; } //~ ERROR
fn g6<'b>(l: &'b u8) -> &'b u8 { std::convert::identity::<&'static u8>(l) } //~ ERROR E0521
fn g7<'b>(l: &'b u8) { [l].iter().map(|x| *x).collect::<Vec<&'static u8>>(); } //~ ERROR
fn g8<'b>(l: &'b u8) { S::<'static, u8>(l, 1); } //~ ERROR
fn g9<'b>(l: &'b u8) { let s = S::<'static, u8> { 0: l, 1: 1 }; } //~ ERROR
fn main() {}
