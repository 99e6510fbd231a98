// What stands in an unsafe block may do what the block may do, closures and async blocks among it.
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

unsafe fn read(from: *const u32) -> u32 {
    unsafe { *from }
}

fn now<F: Future>(future: F) -> F::Output {
    let mut cx = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut cx) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!(),
    }
}

fn main() {
    let number = 7;
    let from = &raw const number;
    unsafe {
        let twice = || {
            let once = || *from;
            once() + once()
        };
        println!("{}", twice());
        println!("{}", now(async { read(from) + async { *from }.await }));
    }
}
