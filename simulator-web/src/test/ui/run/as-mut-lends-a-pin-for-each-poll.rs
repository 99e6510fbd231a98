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

fn drive<F: Future>(mut f: Pin<&mut F>) -> u32 {
    let mut cx = Context::from_waker(Waker::noop());
    let mut polls = 1;
    while f.as_mut().poll(&mut cx).is_pending() {
        polls += 1;
    }
    polls
}

async fn pause() {
    Later(false).await;
    Later(true).await;
    Later(false).await;
}

fn main() {
    let mut f = Box::pin(pause());
    println!("{}", drive(f.as_mut()));
}
