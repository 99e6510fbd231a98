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
    let bytes = [4, 5, 6];
    let middle = &bytes[1];
    Later(false).await;
    *middle //~ MISUSE undefined-behaviour dangling
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = second();
    let _ = unsafe { Pin::new_unchecked(&mut f) }.poll(&mut cx);
    let mut shelf = Vec::new();
    shelf.push(f);
    let pin = unsafe { Pin::new_unchecked(&mut shelf[0]) };
    println!("{}", pin.poll(&mut cx).is_ready());
}
