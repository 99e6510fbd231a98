#[derive(PartialEq, Eq, Clone, Copy)]
struct P(u8, bool);
const fn p(n: u8) -> P { P(n, n > 2) }
const A: P = p(1);
const B: P = p(1);
#[derive(Clone, Copy)]
struct Q(u8);
impl PartialEq for Q { fn eq(&self, o: &Q) -> bool { self.0 == o.0 } }
const fn q(n: u8) -> Q { Q(n) }
const C: Q = q(3);
const fn half(n: u8) -> P { P(10 / n, true) }
const D: P = half(0); //~ ERROR E0080
fn a(x: P) -> u8 { match x { A => 1, P(0, _) => 2, P(_, false) => 3, P(2..=255, true) => 4 } } //~ ERROR E0004
fn b(x: Q) -> u8 { match x { C => 1, _ => 2 } } //~ ERROR
fn c(x: P) -> u8 { match x { P(_, true) => 1, A => 2 } } //~ ERROR E0004
fn main() { a(A); }
