use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

struct Counted<F> {
    inner: F,
    polls: u32,
}

impl<F> Unpin for Counted<F> {}

impl<F: Future> Future for Counted<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        self.polls += 1;
        let inner = unsafe { Pin::new_unchecked(&mut self.inner) };
        inner.poll(cx)
    }
}

async fn once(name: &str) -> usize {
    std::future::pending::<()>().await;
    name.len()
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut job = Counted { inner: once("a"), polls: 0 };
    println!("{}", Pin::new(&mut job).poll(&mut cx).is_pending());
    let moved = job; //~ MISUSE pin-contract-violated moved-while-pinned
    println!("{}", moved.polls);
}
