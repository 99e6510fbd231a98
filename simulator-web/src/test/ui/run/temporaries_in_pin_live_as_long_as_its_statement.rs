use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
async fn f(s: &mut String) -> usize { s.len() }
async fn g(s: &mut &[u8]) -> usize { s.len() }
fn main() {
    println!("{:?}", pin!(f(&mut String::new())).poll(&mut Context::from_waker(Waker::noop())));
    println!("{:?}", pin!(g(&mut &b"zz"[..])).poll(&mut Context::from_waker(Waker::noop())));
    let p = pin!(f(&mut String::from("abc"))).poll(&mut Context::from_waker(Waker::noop())).is_ready();
    println!("{p}");
    match pin!(f(&mut String::from("abcd"))).poll(&mut Context::from_waker(Waker::noop())) { Poll::Ready(n) => println!("{n}"), _ => {} }
}
