use pin_project_lite::pin_project;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::time::{Duration, Instant, Sleep, sleep};
pin_project! {
    pub struct Deadline<F> {
        #[pin] future: F,
        #[pin] sleep: Sleep,
        started: Instant,
    }
}
impl<F> Deadline<F> { fn new(future: F, limit: Duration) -> Self { Deadline { future, sleep: sleep(limit), started: Instant::now() } } }
impl<F: Future> Future for Deadline<F> {
    type Output = Result<F::Output, Duration>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        if let Poll::Ready(v) = this.future.poll(cx) { return Poll::Ready(Ok(v)); }
        match this.sleep.poll(cx) { Poll::Ready(()) => Poll::Ready(Err(this.started.elapsed())), Poll::Pending => Poll::Pending }
    }
}
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{:?}", Deadline::new(async { sleep(Duration::from_millis(5)).await; 1 }, Duration::from_millis(9)).await);
    println!("{:?}", Deadline::new(async { sleep(Duration::from_millis(50)).await; 1 }, Duration::from_millis(9)).await);
    let mut d = Deadline::new(async {}, Duration::from_millis(1));
    let r = (&mut d).await; //~ ERROR E0277
}
