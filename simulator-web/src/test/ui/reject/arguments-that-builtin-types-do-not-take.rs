fn f(x: i32<u8>) -> bool { x } //~ ERROR E0109 E0308
fn g<T>(x: T<i32>) -> bool { x } //~ ERROR E0109 E0308
struct S<'a> { r: usize<&'a str> } //~ ERROR E0109
impl<'a> S<'a> { fn h(&self) -> String { self.r } fn i(self: Self<u8>) {} } //~ ERROR E0109
fn main() { let a: bool<i32> = 1; let b: str<'static>; S { r: None }; } //~ ERROR E0109 E0277 E0308
