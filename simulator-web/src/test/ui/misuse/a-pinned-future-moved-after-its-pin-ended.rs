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

async fn five() -> u8 {
    Later(false).await;
    5
}

fn start<F: Future>(f: &mut F) -> bool {
    let mut cx = Context::from_waker(Waker::noop());
    let pin = unsafe { Pin::new_unchecked(f) };
    pin.poll(&mut cx).is_pending()
}

fn main() {
    let mut f = five();
    println!("{}", start(&mut f));
    let moved = Box::new(f); //~ MISUSE pin-contract-violated moved-while-pinned
    println!("{}", size_of_val(&*moved) > 0);
}
