use std::pin::Pin;
use std::task::{Context, Poll, Waker};

struct Once(bool);

impl Future for Once {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            return Poll::Ready(());
        }
        self.0 = true;
        Poll::Pending
    }
}

async fn second_of() -> u16 {
    let numbers = [11, 22, 33];
    let chosen = &numbers[1];
    Once(false).await;
    *chosen //~ MISUSE undefined-behaviour dangling
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut early = second_of();
    let pin = unsafe { Pin::new_unchecked(&mut early) };
    println!("{}", pin.poll(&mut cx).is_pending());
    let mut late = early;
    let pin = unsafe { Pin::new_unchecked(&mut late) };
    println!("{}", pin.poll(&mut cx).is_ready());
}
