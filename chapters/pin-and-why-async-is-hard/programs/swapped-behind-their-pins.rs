use std::mem;
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
    let mut a = Box::pin(count(1));
    let mut b = Box::pin(count(2));
    let _ = a.as_mut().poll(&mut cx);
    let _ = b.as_mut().poll(&mut cx);
    unsafe {
        let left = a.as_mut().get_unchecked_mut();
        let right = b.as_mut().get_unchecked_mut();
        // Both futures leave their places.
        mem::swap(left, right);
    }
    println!("the boxes stood still");
}
