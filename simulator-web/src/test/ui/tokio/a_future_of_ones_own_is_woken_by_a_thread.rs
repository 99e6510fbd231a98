use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Returns Pending `n` times, waking itself each time.
struct YieldTimes {
    left: u32,
    polls: u32,
}

impl Future for YieldTimes {
    type Output = u32;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> {
        self.polls += 1;
        if self.left == 0 {
            Poll::Ready(self.polls)
        } else {
            self.left -= 1;
            cx.waker().wake_by_ref();
            Poll::Pending
        }
    }
}

fn yield_times(n: u32) -> YieldTimes {
    YieldTimes { left: n, polls: 0 }
}

struct Trace<'a, F> {
    name: &'a str,
    inner: F,
}

impl<F: Future + Unpin> Future for Trace<'_, F>
where
    F::Output: std::fmt::Debug,
{
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.get_mut();
        let p = Pin::new(&mut this.inner).poll(cx);
        match &p {
            Poll::Ready(v) => println!("{}: ready {v:?}", this.name),
            Poll::Pending => println!("{}: pending", this.name),
        }
        p
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{}", yield_times(0).await);
    println!("{}", yield_times(5).await);
    let (a, b) = tokio::join!(
        Trace { name: "a", inner: yield_times(1) },
        Trace { name: "b", inner: yield_times(2) },
    );
    println!("{a} + {b} = {}", a + b);
    let name = String::from("boxed");
    Trace { name: &name, inner: Box::pin(async { yield_times(1).await; "text" }) }.await;
}
