use std::fmt::{Debug, Display};
use std::str::FromStr;
trait N: FromStr<Err: Display + Debug> + Iterator<Item: Clone> {}
fn show<T: N>(s: &str) -> String {
    match s.parse::<T>() { Ok(mut t) => { let x = t.next().map(|x| x.clone()); drop(x); String::new() } Err(e) => format!("{e} {e:?}") }
}
trait M: FromStr where Self::Err: Display {}
fn show2<T: M>(s: &str) -> String { match s.parse::<T>() { Ok(_) => String::new(), Err(e) => format!("{e}") } } //~ ERROR E0277
fn show3<T: M>(s: &str) -> String where T::Err: Display { match s.parse::<T>() { Ok(_) => String::new(), Err(e) => format!("{e}") } }
trait K where Self: FromStr<Err: Display> {}
fn show4<T: K>(s: &str) -> String { match s.parse::<T>() { Ok(_) => String::new(), Err(e) => format!("{e}") } }
trait L: N {}
fn show5<T: L>(s: &str) -> String { match s.parse::<T>() { Ok(_) => String::new(), Err(e) => format!("{e}") } }
trait It: IntoIterator<IntoIter: DoubleEndedIterator, Item: Ord> {}
fn last<T: It>(t: T) -> Option<T::Item> { t.into_iter().rev().max() }
trait Deep: IntoIterator<Item: IntoIterator<Item: Display>> { fn all(self) -> String where Self: Sized { self.into_iter().flat_map(|x| x.into_iter()).map(|x| x.to_string()).collect() } }
impl<T: IntoIterator<Item: IntoIterator<Item: Display>>> Deep for T {}
struct W<T: It>(T);
impl<T: It> W<T> { fn go(self) -> usize { self.0.into_iter().rev().count() } }
fn main() { println!("{}", vec![vec![1, 2], vec![3]].all()); let d: &dyn Fn() -> u8 = &|| 1; d(); }
