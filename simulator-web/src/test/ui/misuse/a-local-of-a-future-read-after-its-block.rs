use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

// What a future saves stays where it is, also after its scope: a pointer to it is dangling all the same.
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

async fn second() -> i32 {
    let at: *const i32;
    {
        let numbers = [1, 2, 3];
        at = &numbers[1];
        pause().await;
        println!("{}", unsafe { *at });
    }
    pause().await;
    unsafe { *at } //~ MISUSE undefined-behaviour dangling
}

fn main() {
    let mut future = pin!(second());
    let mut cx = Context::from_waker(Waker::noop());
    while future.as_mut().poll(&mut cx).is_pending() {
        println!("pending");
    }
}
