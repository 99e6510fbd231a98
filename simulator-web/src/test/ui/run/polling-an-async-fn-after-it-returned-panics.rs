use std::task::{Context, Poll, Waker};

async fn seven() -> u8 { //~ PANIC `async fn` resumed after completion
    7
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(seven());
    if let Poll::Ready(n) = f.as_mut().poll(&mut cx) {
        println!("{n}");
    }
    let again = f.as_mut().poll(&mut cx);
    println!("{}", again.is_ready());
}
