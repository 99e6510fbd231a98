use std::any::Any;
trait A: Any { fn n(&self) -> u8 { 1 } }
trait B where Self: A + Sized { fn m(self) -> u8 { self.n() } }
trait C where Self: A { fn c(&self) -> u8 { self.n() } }
impl A for u8 {} impl B for u8 {} impl C for u8 {}
trait D<'a>: 'a {}
trait E where Self: Clone, for<'x> Self: PartialEq<&'x str> { }
fn up(c: &dyn C) -> &dyn A { c }
fn any(c: &dyn C) -> Option<&u8> { let a: &dyn Any = c; a.downcast_ref::<u8>() }
fn use_b(b: &dyn B) {} //~ ERROR E0038
trait F where Self: Iterator<Item = u8>, Self::Item: Clone { fn s(self) -> u8 where Self: Sized { self.map(|x| x).sum() } }
fn f<T: F>(t: T) -> u8 { let v: Vec<u8> = t.collect(); v[0] }
fn g<T: F>(t: T) {}
impl C for String {} //~ ERROR E0277
struct NoA; impl C for NoA {} //~ ERROR E0277
fn main() { let x = 3u8; println!("{} {:?} {}", up(&x).n(), any(&x), x.m()); let q: Box<dyn C> = Box::new(1u8); q.n(); }
