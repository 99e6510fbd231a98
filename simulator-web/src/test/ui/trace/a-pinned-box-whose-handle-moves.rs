use std::pin::Pin;
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

async fn sum(start: u32) -> u32 {
    let list = [start, 2, 3];
    let last = &list[2];
    Once(false).await;
    list[0] + *last
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut handle = Box::pin(sum(7));
    println!("{}", handle.as_mut().poll(&mut cx).is_pending());
    let mut other = handle;
    match other.as_mut().poll(&mut cx) {
        Poll::Ready(total) => println!("{total}"),
        Poll::Pending => println!("not yet"),
    }
}
