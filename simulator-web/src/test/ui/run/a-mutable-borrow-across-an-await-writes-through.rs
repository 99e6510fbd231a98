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

async fn fill(slots: &mut [u8; 3]) {
    let mut i = 0;
    while i < 3 {
        Later(false).await;
        slots[i] = 10 * (i as u8 + 1);
        i += 1;
    }
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut slots = [0u8; 3];
    let mut f = Box::pin(fill(&mut slots));
    while f.as_mut().poll(&mut cx).is_pending() {
        println!("waiting");
    }
    drop(f);
    println!("{} {} {}", slots[0], slots[1], slots[2]);
}
