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

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

async fn work(depth: u8) -> u8 {
    let _n = Noisy("local");
    Later(false).await;
    let left = 3 - depth; //~ PANIC attempt to subtract with overflow
    left
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let _outside = Noisy("outside");
    let mut f = Box::pin(work(4));
    println!("{}", f.as_mut().poll(&mut cx).is_pending());
    println!("{}", f.as_mut().poll(&mut cx).is_ready());
}
