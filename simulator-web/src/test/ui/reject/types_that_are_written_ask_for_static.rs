struct A<T> {
    r: &'static T, //~ ERROR E0310
}
struct W<T: 'static>(T);
struct B<T>(W<T>, u8); //~ ERROR E0310
enum C<T> {
    X(u8),
    Y { w: Vec<W<T>> }, //~ ERROR E0310
}
struct D<'a> {
    w: W<&'a u8>, //~ ERROR E0477
}
struct E<'a> {
    w: &'static &'a u8, //~ ERROR E0491
}
struct F<'a, T> {
    r: &'a T,
    w: &'a &'static T, //~ ERROR E0310
}
struct G<T: ?Sized + 'static> { r: &'static T }
struct H<T> where T: 'static { r: &'static [T], b: Box<dyn Fn(T)> }
struct I<'a, T>(std::cell::RefCell<&'a mut W<T>>); //~ ERROR E0310
struct J<'a, 'b>(&'a &'b u8);
union U<'a> { x: &'static &'a u8 } //~ ERROR E0491
trait Tr<'a> { type Out: 'static; }
struct K<'a, T: Tr<'a>>(W<T::Out>);
struct L<'a, T: Iterator>(W<T::Item>, &'a u8); //~ ERROR E0310
struct M<T>(fn(W<T>)); //~ ERROR E0310
struct N<T>(std::marker::PhantomData<W<T>>); //~ ERROR E0310
fn main() {}
