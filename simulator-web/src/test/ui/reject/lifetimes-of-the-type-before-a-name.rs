use std::cell::Cell;
struct S<'a, T>(&'a u8, T);
impl<'a, T> S<'a, T> { fn new(x: &'a u8, t: T) -> Self { Self::make(x, t) } fn make(x: &'a u8, t: T) -> Self { S(x, t) } fn n(t: T) {} fn m(x: &'a u8) {} fn other<'b>(x: &'b u8, t: T) -> S<'b, T> { S::make(x, t) } fn wrong<'b>(x: &'b u8, t: T) -> S<'b, T> { Self::make(x, t) } } //~ ERROR
impl<'a> S<'a, &'a str> { fn st(s: &'a str) {} }
fn f6<'b, U>(u: U, l: &'b u8) { S::<'static, U>::m(l); } //~ ERROR E0521
fn f7<'b>(l: &'b u8) { S::<'static, &'b u8>::n(l); }
fn f8<'b>(l: &'b u8) { let x: Vec<&'static u8> = Vec::<&'b u8>::new(); } //~ ERROR
fn f9<'b>(l: &'b u8) { let c = Cell::<&'static u8>::new(l); } //~ ERROR E0521
fn g1<'b>(l: &'b u8) { let c = Cell::<&'b u8>::new(l); let d: Cell<&'b u8> = c; }
fn g2<'b>(l: &'b str) { S::<'static, &'static str>::st(l); S::<'b, &'b str>::st(l); S::<'_, &str>::st(l); } //~ ERROR E0521
type St = S<'static, u8>;
fn g3(l: &u8) { St::m(l); } //~ ERROR E0521
fn g4<'b>(l: &'b u8) -> S<'b, u8> { S::<u8>::make(l, 1) }
fn g5<'b>(l: &'b u8) -> Box<&'b u8> { Box::<&'b u8>::new(l) }
fn g6<'b>(l: &'b u8) -> Box<&'b u8> { Box::<&'static u8>::new(&5) }
fn main() {}
