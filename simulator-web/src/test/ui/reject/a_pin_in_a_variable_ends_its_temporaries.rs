use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
async fn f(s: &mut String) -> usize { s.len() }
fn main() {
    let p = pin!(f(&mut String::new())); //~ ERROR E0716
    println!("{:?}", p.poll(&mut Context::from_waker(Waker::noop())));
}
