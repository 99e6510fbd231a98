trait A<T = Self> { fn f(&self, t: T) {} }
fn one(son: &dyn A) {} //~ ERROR E0393
fn two(son: &dyn A<i32>) {}
type X = Box<dyn A>; //~ ERROR E0393
fn three() -> Box<dyn PartialEq> { todo!() } //~ ERROR E0393
fn four(x: &dyn std::ops::Add) {} //~ ERROR E0191
fn main() {}
