fn a<T, U>(t: T, u: U) where T: Iterator<Item = U::Item>, U: Iterator<Item = T::Itm> {} //~ ERROR E0220
fn b<T, U>(t: T, u: U) where T: PartialEq<U::Item>, U: PartialEq<T::Item> {} //~ ERROR E0220
fn c<T: PartialEq<U::Nope>, U: Iterator>(t: T, u: U) {} //~ ERROR E0220
fn main() {}
