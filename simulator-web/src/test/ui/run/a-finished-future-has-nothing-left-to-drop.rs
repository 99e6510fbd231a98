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

async fn work(_given: Noisy) -> u8 {
    let _local = Noisy("local");
    Later(false).await;
    println!("finishing");
    7
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(work(Noisy("given")));
    let _ = f.as_mut().poll(&mut cx);
    let last = f.as_mut().poll(&mut cx);
    println!("ready: {}", last.is_ready());
    drop(f);
    println!("future gone");
}
