use pin_project::pin_project;
use std::pin::Pin;
#[pin_project]
#[derive(Debug)]
struct S<T> { #[pin] t: T, u: Vec<u8> }
impl<T> S<T> { fn t(self: Pin<&mut Self>) -> Pin<&mut T> { self.project().t } fn push(self: Pin<&mut Self>, n: u8) { self.project().u.push(n) } }
fn main() { let mut s = S { t: 5, u: vec![] }; Pin::new(&mut s).push(3); *Pin::new(&mut s).t() += 1; println!("{s:?}"); let moved = Pin::new(&mut s).project().u; let t: u8 = *Pin::new(&mut s).project_ref().t; println!("{}", t); } //~ ERROR E0599
