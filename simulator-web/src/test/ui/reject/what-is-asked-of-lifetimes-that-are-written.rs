fn outl<'a, T: 'a>() {}
fn outl2<'a, T>() where T: 'a {}
fn outl3<'a, 'b: 'a, T: 'b>(x: &'a u8) {}
fn free<'a, U>() { outl::<'a, U>(); } //~ ERROR E0309
fn free2<'a, U>(x: &'a u8) { outl2::<'a, U>(); } //~ ERROR E0309
fn free3<'a, U>(x: &'a u8) { let f = outl2::<'a, U>; } //~ ERROR E0309
fn free4<'a, U>(x: &'a u8) { outl::<'static, U>(); } //~ ERROR E0310
fn free5<'a, 'b, U>(x: &'a u8) { outl3::<'a, 'b, U>(x); } //~ ERROR E0309  E0309
struct S<'a, T: 'a>(&'a u8, T);
impl<'a, T> S<'a, T> { fn n() {} }
fn free6<'a, U>() { S::<'a, U>::n(); } //~ ERROR E0309
fn free7<'a, U>() { let x: Option<S<'a, U>> = None; } //~ ERROR E0309
fn free8<'a, U>(x: U, y: &'a u8) { S(y, x); }
fn main() { }
