use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

struct Once(bool);

impl Future for Once {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            return Poll::Ready(());
        }
        self.0 = true;
        Poll::Pending
    }
}

async fn last() -> u8 {
    let data = [1u8, 2, 3];
    let view = &data;
    Once(false).await;
    view[2] //~ MISUSE undefined-behaviour dangling
}

fn started() -> impl Future<Output = u8> {
    let mut cx = Context::from_waker(Waker::noop());
    let mut future = last();
    let first = unsafe { Pin::new_unchecked(&mut future) }.poll(&mut cx);
    println!("{}", first.is_pending());
    future
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let future = pin!(started());
    println!("{}", future.poll(&mut cx).is_ready());
}
