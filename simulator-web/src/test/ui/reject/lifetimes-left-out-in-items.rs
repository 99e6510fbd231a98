struct Foo<'a>(&'a str);
trait T1 { type A: Into<&str>; } //~ ERROR E0637
trait T2 { type A: PartialEq<Foo>; } //~ ERROR E0106
trait T3 { type A: PartialEq<Foo<'_>>; } //~ ERROR E0637
trait T4: PartialEq<Foo> {} //~ ERROR E0106
trait T5: PartialEq<Foo<'_>> {} //~ ERROR E0106
trait T6 { fn f() where Self: Into<&str>; fn g<U: Into<&str>>(u: U); } //~ ERROR E0637
trait T7 where Self: Into<&str> {} //~ ERROR E0637
struct S1<T = &'static str>(T);
struct S2<T = &str>(T); //~ ERROR E0637
struct S3<T = Foo>(T); //~ ERROR E0106
struct S4<const N: &str>; //~ ERROR E0637
fn f1(t: impl Into<&str>) {} //~ ERROR E0658
fn f2(t: impl PartialEq<Foo>) {} //~ ERROR E0658
fn f3(t: impl PartialEq<Foo<'_>>) {} //~ ERROR E0658
fn f4(t: impl Fn(&str) -> &str) {}
fn f5(t: impl Iterator<Item = &str>) {} //~ ERROR E0658
fn f6(t: &impl Iterator<Item = &str>) {} //~ ERROR E0658
fn f7(t: impl Iterator<Item = (Foo, i32)>) {} //~ ERROR E0658
fn f8<T: Iterator<Item = Option<&u8>>>(t: T) {} //~ ERROR E0637
fn f9<T>(t: T) where T: Fn() -> &str {} //~ ERROR E0106
fn f10<T: Fn(i32) -> Foo>(t: T) {} //~ ERROR E0106
fn f11<T: for<'a> Fn(&'a i32) -> Foo>(t: T) {}
fn f12<T: ?Sized + Into<Box<dyn Fn(&str)>>>(t: Box<T>) {}
fn f13<T: Into<Box<dyn PartialEq<&u8>>>>(t: Box<T>) {} //~ ERROR E0637
fn f14<T>() where [T; 2]: PartialEq<[&u8; 2]>, (T, &u8): Clone {} //~ ERROR E0637
impl PartialEq<&u8> for S4<1> { fn eq(&self, o: &&u8) -> bool { true } }
impl<T> Foo<'_> where T: Into<&u8> {} //~ ERROR E0207 E0637
type Al<T: Into<&'static str>> = Vec<T>;
fn main() { fn inner<T: Into<&u8>>(t: T) {} let c = |t: &dyn PartialEq<&u8>| 1; } //~ ERROR E0637
