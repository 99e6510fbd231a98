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

async fn walk() {
    println!("start");
    Later(false).await;
    println!("middle");
    Later(false).await;
    println!("end");
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(walk());
    let mut polls = 0;
    while f.as_mut().poll(&mut cx).is_pending() {
        polls += 1;
        println!("pending after poll {polls}");
    }
    println!("ready after poll {}", polls + 1);
}
