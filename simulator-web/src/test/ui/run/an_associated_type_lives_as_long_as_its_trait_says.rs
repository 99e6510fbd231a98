use std::fmt::Display;
trait View<'a> { type Out: 'a; fn view(&'a self) -> Self::Out; }
struct Pair<A, B>(A, B);
impl<'a, A, B> View<'a> for Pair<A, B> where A: View<'a>, B: View<'a> {
    type Out = (A::Out, B::Out);
    fn view(&'a self) -> Self::Out { (self.0.view(), self.1.view()) }
}
impl<'a> View<'a> for String { type Out = &'a str; fn view(&'a self) -> &'a str { self } }
struct Holder<'a, V: View<'a>> { o: V::Out, v: &'a V }
trait Two<'a, 'b> { type Out: 'a + 'b; }
struct W<T>(T);
impl<'a, 'b, T: Two<'a, 'b>> Two<'a, 'b> for W<T> { type Out = Vec<T::Out>; }
trait Longer<'a> { type L: 'a; }
trait Shorter<'s> { type S: 's; }
impl<'l: 's, 's, T: Longer<'l>> Shorter<'s> for (&'l u8, T) where T: 'l { type S = T::L; }
fn dyn_of<'a, V: View<'a>>(v: &'a V) -> Box<dyn Fn() -> u8 + 'a> where V::Out: Display { let o = v.view(); Box::new(move || o.to_string().len() as u8) }
fn main() { let p = Pair(String::from("a"), String::from("b")); println!("{:?}", p.view()); println!("{}", dyn_of(&String::from("abc"))()); }
