use std::pin::Pin;
use std::task::{Context, Poll, Waker};

struct Pause(bool);

impl Future for Pause {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            return Poll::Ready(());
        }
        self.0 = true;
        Poll::Pending
    }
}

async fn highest() -> u16 {
    let heights = [21, 48, 35];
    let top = &heights[1];
    Pause(false).await;
    *top
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let a = highest();
    // Not polled yet: no address inside.
    let b = a;
    let mut pinned = Box::pin(b);
    let first = pinned.as_mut().poll(&mut cx);
    println!("waiting: {}", first.is_pending());
    // The handle moves, the future stays.
    let mut handle = pinned;
    match handle.as_mut().poll(&mut cx) {
        Poll::Ready(top) => println!("highest: {top}"),
        Poll::Pending => println!("still waiting"),
    }
}
