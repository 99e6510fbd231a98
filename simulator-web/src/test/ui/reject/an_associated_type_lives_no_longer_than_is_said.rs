trait View<'a> { type Out; }
trait Need<'a> { type Out: 'a; }
struct P<A>(A);
impl<'a, A: View<'a>> Need<'a> for P<A> { type Out = A::Out; } //~ ERROR E0309
trait Longer<'a> { type L: 'a; }
struct Q<'l, T>(&'l u8, T);
impl<'l, 's, T: Longer<'l>> Need<'s> for Q<'l, T> { type Out = T::L; } //~ ERROR E0477
fn main() {}
