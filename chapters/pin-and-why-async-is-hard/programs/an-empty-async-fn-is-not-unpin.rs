use std::pin::Pin;
use std::task::{Context, Waker};

async fn nothing() {}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = nothing();
    let done = Pin::new(&mut f).poll(&mut cx);
    println!("done: {}", done.is_ready());
}
