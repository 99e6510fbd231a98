use std::pin::Pin;
use std::task::{Context, Poll, Waker};

struct Later(bool);

impl Future for Later {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            Poll::Ready(())
        } else {
            self.0 = true;
            Poll::Pending
        }
    }
}

async fn raise(n: &mut u32) {
    Later(false).await;
    *n += 1;
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut n = 0;
    let mut a = Box::pin(raise(&mut n));
    let mut b = Box::pin(raise(&mut n)); //~ ERROR E0499
    let _ = a.as_mut().poll(&mut cx);
    let _ = b.as_mut().poll(&mut cx);
}
