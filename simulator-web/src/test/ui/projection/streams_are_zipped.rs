use pin_project_lite::pin_project;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

trait Stream {
    type Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

/// Every other poll is pending.
struct Lazy<T> {
    items: VecDeque<T>,
    ready: bool,
}
impl<T: Unpin> Stream for Lazy<T> {
    type Item = T;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        self.ready = !self.ready;
        if self.ready {
            Poll::Ready(self.items.pop_front())
        } else {
            cx.waker().wake_by_ref();
            Poll::Pending
        }
    }
}
fn lazy<T, const N: usize>(a: [T; N], ready: bool) -> Lazy<T> {
    Lazy { items: a.into(), ready }
}

pin_project! {
    struct Zip<A: Stream, B: Stream> {
        #[pin] a: A,
        #[pin] b: B,
        qa: Option<A::Item>,
        qb: Option<B::Item>,
    }
}

impl<A: Stream, B: Stream> Stream for Zip<A, B> {
    type Item = (A::Item, B::Item);
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.project();
        if this.qa.is_none() {
            match this.a.poll_next(cx) {
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(some) => *this.qa = some,
                Poll::Pending => {}
            }
        }
        if this.qb.is_none() {
            match this.b.poll_next(cx) {
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(some) => *this.qb = some,
                Poll::Pending => {}
            }
        }
        match (this.qa.take(), this.qb.take()) {
            (Some(a), Some(b)) => Poll::Ready(Some((a, b))),
            (a, b) => {
                *this.qa = a;
                *this.qb = b;
                Poll::Pending
            }
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let z = Zip {
        a: lazy(["ape", "bee", "cat", "dog"], false),
        b: lazy([1.5, 2.5, 3.5], true),
        qa: None,
        qb: None,
    };
    let mut z = pin!(z);
    while let Some((name, w)) = poll_fn(|cx| z.as_mut().poll_next(cx)).await {
        println!("{name} weighs {w:.2}");
    }
    println!("left over: {:?}", z.as_mut().project().qa);
}
