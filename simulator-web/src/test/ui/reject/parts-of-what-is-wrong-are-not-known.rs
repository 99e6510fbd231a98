struct S;
fn a() { let (x, y) = (__, S); y.foo(); } //~ ERROR E0425
fn b() { match (__, S) { (x, y) => y.foo() } } //~ ERROR E0425
fn c() { match (&__, &S) { (x, y) => { y.foo(); println!("{}", y); } } } //~ ERROR E0425
fn d() { if let (x, y) = (&__, &S) { y.foo(); } } //~ ERROR E0425
fn e() { for (x, y) in vec![(__, S)] { y.foo(); } } //~ ERROR E0425
fn show<T: std::fmt::Debug, U: std::fmt::Debug>(t: T, u: U) {}
fn g() { show(__, S); show(S, __); let z = __; show(z, S); } //~ ERROR E0277 E0425
fn h() { let z = __; match (&z, &S) { (x, y) => { show(&*x, &*y); } } } //~ ERROR E0425
fn i() { let z = __; match (&z, &S) { (x, y) => { if !(*x == *y) { show(&*x, &*y); } } } } //~ ERROR E0425
fn j() { let z = __; if z == S { show(S, 1); } show(S, 2); } //~ ERROR E0277 E0425
fn k() { let z = __; if !(z == S) { show(S, 1); } show(S, 2); } //~ ERROR E0277 E0425
fn main() {}
