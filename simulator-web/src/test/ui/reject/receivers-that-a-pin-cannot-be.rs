use std::ops::Deref;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
struct S;
struct D(Box<u8>);
impl Deref for D {
    type Target = u8;
    fn deref(&self) -> &u8 {
        &self.0
    }
}
impl S {
    fn a(self: Pin<Self>) {} //~ ERROR E0307
    fn b(self: Pin<Box<Self>>) {}
    fn c(self: Pin<Pin<&mut Self>>) {}
    fn d(self: Box<Pin<Self>>) {} //~ ERROR E0307
    fn e(self: Pin<Rc<Self>>) {}
    fn f(self: &Pin<Self>) {} //~ ERROR E0307
}
impl D {
    fn a(self: Pin<Self>) {} //~ ERROR E0307
    fn b(self: Pin<&Self>) {}
}
trait T {
    fn x(self: Pin<Self>); //~ ERROR E0307
    fn y(self: Pin<&Self>);
    fn z(self: Pin<Self>) //~ ERROR E0307
    where
        Self: Sized;
    fn w(self: Arc<Pin<Self>>); //~ ERROR E0307
}
fn main() {}
