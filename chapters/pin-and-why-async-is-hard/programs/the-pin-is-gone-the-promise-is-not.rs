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

async fn count(n: u32) -> u32 {
    Pause(false).await;
    n
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut a = count(7);
    {
        let pin = unsafe { Pin::new_unchecked(&mut a) };
        let first = pin.poll(&mut cx);
        println!("waiting: {}", first.is_pending());
    }
    // The `Pin` is gone, the promise is not.
    let b = a;
    println!("bytes: {}", size_of_val(&b));
}
