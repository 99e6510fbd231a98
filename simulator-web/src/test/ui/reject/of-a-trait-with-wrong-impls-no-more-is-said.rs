#[derive(Copy)] struct A; impl Drop for A { fn drop(&mut self) {} } //~ ERROR E0184
#[derive(Copy)] struct B<'a> { t: &'a mut bool } //~ ERROR E0204
#[derive(Copy)] struct C(String); //~ ERROR E0204
#[derive(Copy)] struct D(i32);
#[derive(Copy)] enum E { X(Vec<i32>) } //~ ERROR E0204
#[derive(Copy, Clone)] struct F(String); //~ ERROR E0204
#[derive(Eq)] struct G(f32); //~ ERROR E0277
#[derive(Ord)] struct H(i32); //~ ERROR E0277
struct I; impl Copy for I {}
struct J(String); impl Copy for J {} //~ ERROR E0204
fn main() {}
