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
    let mut a = highest();
    // We promise to leave `a` in its place.
    let pin = unsafe { Pin::new_unchecked(&mut a) };
    println!("waiting: {}", pin.poll(&mut cx).is_pending());
    // And we break the promise.
    let mut b = a;
    let pin = unsafe { Pin::new_unchecked(&mut b) };
    println!("ready: {}", pin.poll(&mut cx).is_ready());
}
