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
    while a.as_mut().poll(&mut cx).is_pending() {}
    drop(a);
    let mut b = Box::pin(raise(&mut n));
    while b.as_mut().poll(&mut cx).is_pending() {}
    drop(b);
    println!("{n}");
}
