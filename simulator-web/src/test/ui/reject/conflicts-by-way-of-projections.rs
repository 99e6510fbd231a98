use std::fmt::Debug;
trait A {}
impl<T> A for T where u8: TryInto<T> {}
impl A for u8 {} //~ ERROR E0119
trait B {}
impl<T> B for T where u8: TryInto<T>, <u8 as TryInto<T>>::Error: Debug {}
impl B for u8 {} //~ ERROR E0119
trait C {}
impl<T> C for T where T: std::ops::Rem<Output = T> + PartialEq<T> {}
impl C for u8 {} //~ ERROR E0119
fn main() {}
