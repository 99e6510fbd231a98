use pin_project_lite::pin_project;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pin_project! {
    struct Counted<F> {
        fut: F,
        polls: usize,
    }
}

impl<F: Future> Future for Counted<F> {
    type Output = (F::Output, usize);

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        *this.polls += 1;
        match this.fut.poll(cx) { //~ ERROR E0599
            Poll::Ready(v) => Poll::Ready((v, *this.polls)),
            Poll::Pending => Poll::Pending,
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let c = Counted {
        fut: async {
            tokio::task::yield_now().await;
            "done"
        },
        polls: 0,
    };
    let (v, n) = c.await;
    println!("{v} after {n}");
}
