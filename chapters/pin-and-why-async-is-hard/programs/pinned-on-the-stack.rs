use std::pin::{Pin, pin};
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
    // A hidden local of `main` takes it in.
    let mut f = pin!(highest());
    let first = f.as_mut().poll(&mut cx);
    println!("waiting: {}", first.is_pending());
    match f.as_mut().poll(&mut cx) {
        Poll::Ready(top) => println!("highest: {top}"),
        Poll::Pending => println!("still waiting"),
    }
}
