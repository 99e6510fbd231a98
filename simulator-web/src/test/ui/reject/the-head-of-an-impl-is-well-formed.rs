trait Sum2<X>: Sized { fn sum<I: Iterator<Item = X>>(it: I) -> Self; }
struct M<C>(C);
fn cop<'b, T: 'b, I: Iterator<Item = &'b T>>(i: I) {}
impl<'a, C> Sum2<&'a M<C>> for M<C> { fn sum<I: Iterator<Item = &'a M<C>>>(it: I) -> Self { cop(it); loop {} } }
impl<'a, C> Sum2<&'a M<C>> for u8 { fn sum<I: Iterator<Item = &'a M<C>>>(it: I) -> Self { cop::<'a, M<C>, I>(it); loop {} } }
impl<'a, C> Sum2<&'a M<C>> for u16 { fn sum<I: Iterator<Item = &'a M<C>>>(it: I) -> Self { cop::<'_, M<C>, I>(it); loop {} } }
fn free<'a, C: 'a, I: Iterator<Item = &'a M<C>>>(it: I) { cop(it) }
fn free2<'a, C, I: Iterator<Item = &'a M<C>>>(it: I) { cop(it) } //~ ERROR E0309
fn main() { }
