struct W<F> { f: , n: u32 } //~ ERROR
impl<F> W<F> { fn g(&self) { self.n; self.q; } fn h(b: Box<W<F>>) { b.n; } }
enum E { A(, i32), B { x: } } //~ ERROR
fn main() { let w = W { f: 1, n: 2 }; w.q; let e = E::A(1, 2); } //~ ERROR E0061
