struct W<F> { f: F, poll(); } //~ ERROR
impl<F> W<F> { fn g(&self) { self.f.nope(); } }
fn main() { let x: i32 = "b"; } //~ ERROR E0308
