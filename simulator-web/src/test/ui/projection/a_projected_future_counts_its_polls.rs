use pin_project_lite::pin_project;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
pin_project! {
    /// Counts polls.
    #[derive(Debug)]
    pub struct Counted<F> {
        #[pin]
        inner: F,
        polls: u32,
    }
}
impl<F: Future> Future for Counted<F> {
    type Output = (F::Output, u32);
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        *this.polls += 1;
        match this.inner.poll(cx) {
            Poll::Ready(v) => Poll::Ready((v, *this.polls)),
            Poll::Pending => Poll::Pending,
        }
    }
}
async fn twice() -> u8 { let mut n = 0; std::future::poll_fn(|cx| { n += 1; if n < 3 { cx.waker().wake_by_ref(); Poll::Pending } else { Poll::Ready(()) } }).await; 7 }
fn main() {
    let mut c = pin!(Counted { inner: twice(), polls: 0 });
    let mut cx = Context::from_waker(Waker::noop());
    loop { match c.as_mut().poll(&mut cx) { Poll::Ready(x) => { println!("{x:?}"); break; } Poll::Pending => println!("pending {}", c.as_ref().project_ref().polls) } }
    println!("{:?}", Counted { inner: 5, polls: 1 });
    println!("{}", size_of::<Counted<u64>>());
}
