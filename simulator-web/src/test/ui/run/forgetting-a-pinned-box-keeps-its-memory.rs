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

async fn work() {
    let _n = Noisy("never dropped");
    Later(false).await;
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(work());
    println!("{}", f.as_mut().poll(&mut cx).is_pending());
    std::mem::forget(f);
    println!("leaked");
}
