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

async fn second() -> u8 {
    let bytes = [4u8, 5, 6];
    let middle = &bytes[1];
    Later(false).await;
    *middle
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let first = second();
    let moved = first;
    let mut boxed = Box::pin(moved);
    println!("{}", boxed.as_mut().poll(&mut cx).is_pending());
    match boxed.as_mut().poll(&mut cx) {
        Poll::Ready(n) => println!("ready {n}"),
        Poll::Pending => println!("pending"),
    }
}
