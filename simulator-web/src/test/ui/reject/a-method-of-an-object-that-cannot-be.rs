trait Tr { fn me(&self) -> Self; fn n(&self) -> i32; fn gener<T>(&self, t: T) {} }
fn a(x: Box<dyn Tr>) { let y = x.me(); } //~ ERROR E0038
fn b(x: &dyn Tr) { x.me(); } //~ ERROR E0038
fn c(x: &dyn Tr) { let z = x.n(); } //~ ERROR E0038
fn d(x: &dyn Tr) { x.gener(1); } //~ ERROR E0038
fn e(x: &dyn Tr) { let y = &x.me(); } //~ ERROR E0038
fn f(x: &dyn Tr) -> i32 { x.me().n() } //~ ERROR E0038
fn g() { let x: &dyn Tr = todo!(); let y = x.me(); } //~ ERROR E0038
fn h() { let x: Box<dyn Tr> = Box::new(1); let y = *x; } //~ ERROR E0038
impl Tr for i32 { fn me(&self) -> Self { 1 } fn n(&self) -> i32 { 1 } }
fn i(x: &dyn Tr) { let y = *x; } //~ ERROR E0038 E0277
fn main() { }
