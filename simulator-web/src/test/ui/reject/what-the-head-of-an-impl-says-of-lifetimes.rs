fn outl<'a, T: 'a>() {}
struct P<T>(T);
impl<'a, T> P<&'a T> { fn a() { outl::<'a, T>(); } fn b<U>() { outl::<'a, U>(); } fn c() { let k = || outl::<'a, T>(); k(); } async fn d() { outl::<'a, T>(); } } //~ ERROR E0309
struct R<'a, 'b, T>(&'a &'b T);
impl<'a, 'b, T> R<'a, 'b, T> { fn a(x: &'b u8) -> &'a u8 { x } fn b(x: &'a u8) -> &'b u8 { x } } //~ ERROR
trait Tr<X> { fn t(x: X) -> u8; }
impl<'a, 'b> Tr<&'b u8> for P<&'a &'b u8> { fn t(x: &'b u8) -> u8 { let y: &'a u8 = x; *y } }
impl<'a, 'b> Tr<&'a u8> for P<&'a &'b u8> { fn t(x: &'a u8) -> u8 { let y: &'b u8 = x; *y } } //~ ERROR E0119  E0119
fn main() { }
