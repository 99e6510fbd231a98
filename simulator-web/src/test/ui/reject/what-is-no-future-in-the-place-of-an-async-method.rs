use std::future::Future;
trait T {
    async fn a(&self) -> u8;
    fn b(&self) -> impl Future<Output = u8>;
    async fn c(&self);
    fn d(&self) -> impl Future<Output = ()>;
}
struct S;
impl T for S {
    fn a(&self) -> u8 { //~ ERROR
        1
    }
    fn b(&self) -> u8 { //~ ERROR E0277
        1
    }
    fn c(&self) {} //~ ERROR
    fn d(&self) {} //~ ERROR E0277
}
trait U<X> {
    async fn a(&self, x: X) -> X;
    async fn b(&self, x: X);
    async fn c(&self) -> u8;
}
struct R<X>(X);
impl<X> U<X> for R<X> {
    fn a(&self, x: X) {} //~ ERROR E0277
    fn b(&self, x: X) {} //~ ERROR
    fn c(&self) {} //~ ERROR E0277
}
fn main() {}
