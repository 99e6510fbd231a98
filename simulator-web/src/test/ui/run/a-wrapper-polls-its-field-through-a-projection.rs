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

struct Counted<F> {
    inner: F,
    polls: u32,
}

impl<F: Future> Future for Counted<F> {
    type Output = u32;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> {
        let this = unsafe { self.get_unchecked_mut() };
        this.polls += 1;
        let inner = unsafe { Pin::new_unchecked(&mut this.inner) };
        match inner.poll(cx) {
            Poll::Ready(_) => Poll::Ready(this.polls),
            Poll::Pending => Poll::Pending,
        }
    }
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let counted = Counted {
        inner: Later(false),
        polls: 0,
    };
    let mut counted = Box::pin(counted);
    let _ = counted.as_mut().poll(&mut cx);
    if let Poll::Ready(n) = counted.as_mut().poll(&mut cx) {
        println!("ready at poll {n}");
    }
}
