use std::future::poll_fn;
use std::mem::ManuallyDrop;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

async fn twice(text: &mut String) {
    text.push('a');
    let mut polled = false;
    poll_fn(|_| {
        if polled {
            return Poll::Ready(());
        }
        polled = true;
        Poll::Pending
    })
    .await;
    text.push('b');
}

async fn once(text: &mut String) {
    let mut inner = ManuallyDrop::new(twice(text));
    let mut polls = 0;
    poll_fn(|cx| {
        polls += 1;
        let pinned = unsafe { Pin::new_unchecked(&mut *inner) };
        if pinned.poll(cx).is_ready() || polls == 2 { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
} //~ MISUSE pin-contract-violated freed-while-pinned

fn main() {
    let mut text = String::new();
    {
        let mut future = pin!(once(&mut text));
        let mut cx = Context::from_waker(Waker::noop());
        while future.as_mut().poll(&mut cx).is_pending() {
            println!("pending");
        }
    }
    println!("{text}");
}
