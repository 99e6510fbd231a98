use std::future::ready;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut a = ready(7);
    // `Ready` is `Unpin`: `Pin::new` will do.
    let pin = Pin::new(&mut a);
    println!("pinned: {}", size_of_val(&pin));
    // It may even move afterwards.
    let mut b = a;
    match Pin::new(&mut b).poll(&mut cx) {
        Poll::Ready(n) => println!("ready: {n}"),
        Poll::Pending => println!("pending"),
    }
}
