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

async fn last(values: [u32; 3]) -> u32 {
    let third = &values[2];
    Later(false).await;
    *third
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(last([10, 20, 30]));
    let _ = f.as_mut().poll(&mut cx);
    match f.as_mut().poll(&mut cx) {
        Poll::Ready(n) => println!("{n}"),
        Poll::Pending => println!("pending"),
    }
}
