fn a<T>() where T: Iterator<Item = &u32> {} //~ ERROR E0637
fn b<T>() where T: Into<&u32> {} //~ ERROR E0637
fn c<T: Into<&str>>(t: T) {} //~ ERROR E0637
fn d(t: impl Into<&str>) {} //~ ERROR E0658
fn e<T>(t: T) where T: Fn(&str) -> &str {}
fn f<T>(t: T) where &T: Into<i32> {} //~ ERROR E0637
fn g<T>(t: T) where Vec<&T>: Clone {} //~ ERROR E0637
struct S<T: Into<&'static str>>(T);
struct S2<T: Into<&str>>(T); //~ ERROR E0637
struct S3<T>(T) where T: AsRef<&str>; //~ ERROR E0637
impl<T: Into<&str>> S2<T> {} //~ ERROR E0637
impl<T> Clone for S3<T> where T: Into<&u8> { fn clone(&self) -> Self { todo!() } } //~ ERROR E0637
trait Tr: Into<&str> {} //~ ERROR E0106
trait Tr2<T: Into<&str>> { type A: Into<&str>; } //~ ERROR E0637
enum En<T: PartialEq<&str>> { A(T) } //~ ERROR E0637
fn h<T: PartialEq<Foo>>(t: T) {} //~ ERROR E0106
struct Foo<'a>(&'a str);
fn i<T: PartialEq<Foo<'_>>>(t: T) {} //~ ERROR E0637
fn j<T>(t: T) where T: PartialEq<Foo<'_>>, for<'a> T: Into<&'a str> {} //~ ERROR E0637
fn k() -> impl Iterator<Item = &u32> { [].iter() } //~ ERROR E0106
fn l(x: &u8) -> impl Iterator<Item = &u32> { [].iter() }
fn m(x: &u8) -> Box<dyn Iterator<Item = &u32>> { todo!() }
fn main() {}
