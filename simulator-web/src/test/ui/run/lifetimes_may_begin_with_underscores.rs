struct A<'__p, T> { x: &'__p T }
fn f<'__p, T>(a: A<'__p, T>) -> A<'__p, T> { a }
fn main() { let a = f(A { x: &1 }); println!("{}", a.x); }
