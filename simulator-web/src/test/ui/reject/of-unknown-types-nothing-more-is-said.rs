use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

struct Join<A: Future, B: Future> {
    a: Pin<Box<A>>,
    b: Pin<Box<B>>,
    out: Option<A::Output>,
}

// Where a type is unknown, nobody asks what it, or another one beside it, can do.
impl<A> Future for Join<A, B> //~ ERROR E0425
where
    A::Output: Unpin, //~ ERROR E0220
{
    type Output = A::Output; //~ ERROR E0220
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let Poll::Ready(v) = self.a.as_mut().poll(cx) {
            self.out = Some(v);
        }
        Poll::Pending
    }
}

fn main() {
    let n: u8 = "a"; //~ ERROR E0308
}
