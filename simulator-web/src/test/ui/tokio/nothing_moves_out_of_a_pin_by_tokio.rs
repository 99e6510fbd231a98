use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::oneshot;

struct Finish<F> {
    inner: F,
    on_done: Option<oneshot::Sender<u32>>,
    label: String,
}

impl<F: Future<Output = u32> + Unpin> Future for Finish<F> {
    type Output = String;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        match Pin::new(&mut self.inner).poll(cx) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(n) => {
                if let Some(tx) = self.on_done.take() {
                    let _ = tx.send(n);
                }
                Poll::Ready(self.label) //~ ERROR E0507
            }
        }
    }
}

#[tokio::main]
async fn main() {
    let (tx, rx) = oneshot::channel();
    let f = Finish {
        inner: Box::pin(async { 5 }),
        on_done: Some(tx),
        label: "five".to_string(),
    };
    println!("{}", f.await);
    println!("{}", rx.await.unwrap());
}
