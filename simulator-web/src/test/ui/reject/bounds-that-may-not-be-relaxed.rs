trait A: ?Sized {} //~ ERROR
trait B: Clone + ?Sized {} //~ ERROR
trait C where Self: ?Sized {} //~ ERROR
fn d<T>() where T: ?Sized {}
fn e<T>() where Vec<T>: ?Sized {} //~ ERROR
struct F<T>(Box<T>) where T: ?Sized;
impl<T> A for F<T> where T: ?Sized {}
fn g<T, U>() where U: ?Sized {}
struct S<T: ?Sized>(Box<T>);
impl<T> S<T> where T: ?Sized { fn h() where T: ?Sized {} fn i<U>() where U: ?Sized {} } //~ ERROR
trait J { type K: ?Sized; fn l() where Self: ?Sized; type M where Self: ?Sized; } //~ ERROR
fn o(x: &(dyn Send + ?Sized)) {} //~ ERROR
fn p(x: &(impl Send + ?Sized)) {}
fn main() {}
