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

async fn work(_first: Noisy, _second: Noisy) {
    let _a = Noisy("a");
    let _b = Noisy("b");
    Later(false).await;
    let _never = Noisy("never made");
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(work(Noisy("first"), Noisy("second")));
    println!("{}", f.as_mut().poll(&mut cx).is_pending());
    drop(f);
    println!("cancelled");
}
