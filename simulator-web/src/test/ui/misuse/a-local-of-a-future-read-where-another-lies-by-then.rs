use std::cell::Cell;
use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

// Two locals whose scopes are apart lie in the same bytes of a future: a pointer to the first does
// not lead to the second.
async fn pause() {
    let mut polled = false;
    poll_fn(|_| {
        if polled {
            return Poll::Ready(());
        }
        polled = true;
        Poll::Pending
    })
    .await
}

async fn inner(out: &Cell<*const u32>) -> u32 {
    let part = (1u32, 2u32);
    out.set(&part.1);
    pause().await;
    part.0
}

async fn outer(out: &Cell<*const u32>) -> u32 {
    let first = inner(out).await;
    let second = [5u32, 6, 7, 8];
    let shown = &second;
    pause().await;
    let reborrowed = out.get();
    let old = unsafe { &*reborrowed }; //~ MISUSE undefined-behaviour dangling
    first + shown[1] + *old
}

fn main() {
    let out = Cell::new(std::ptr::null());
    let mut future = pin!(outer(&out));
    let mut cx = Context::from_waker(Waker::noop());
    while future.as_mut().poll(&mut cx).is_pending() {
        println!("pending {}", out.get().is_null());
    }
}
