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

async fn inner() {
    let _a = Noisy("inner");
    Later(false).await;
}

async fn outer() {
    let _b = Noisy("outer");
    inner().await;
    println!("never printed");
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(outer());
    let _ = f.as_mut().poll(&mut cx);
    drop(f);
    println!("cancelled");
}
