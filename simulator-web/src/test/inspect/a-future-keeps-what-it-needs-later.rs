use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

enum Step {
    Waits,
    Done,
}

impl Future for Step {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        match *self {
            Step::Waits => {
                *self = Step::Done;
                Poll::Pending
            }
            Step::Done => Poll::Ready(()),
        }
    }
}

async fn add(a: u32) -> u32 {
    let b = a + 1;
    Step::Waits.await;
    b
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut sum = pin!(add(4));
    while sum.as_mut().poll(&mut cx).is_pending() {}
}
