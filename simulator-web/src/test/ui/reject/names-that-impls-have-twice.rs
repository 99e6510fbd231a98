struct S;
impl S {
    fn a() {}
    fn a() {} //~ ERROR E0592
    const B: u8 = 1;
    const B: u8 = 2; //~ ERROR E0592
    fn c() {}
    const c: u8 = 1; //~ ERROR E0592
}
impl S {
    fn d() {} //~ ERROR E0592
}
impl S {
    fn d() {}
}
trait T {
    fn a();
    const X: u8;
}
impl T for S {
    fn a() {}
    fn a() {} //~ ERROR E0201
    const X: u8 = 1;
    const X: u8 = 2; //~ ERROR E0201
}
fn main() {}
