use std::future::{poll_fn, Future};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::{JoinError, JoinHandle};
use tokio::time::sleep;

/// A JoinHandle which aborts its task when dropped.
#[must_use]
struct Scoped<T>(JoinHandle<T>);

impl<T: Send + 'static> Scoped<T> {
    fn spawn(f: impl Future<Output = T> + Send + 'static) -> Self {
        Scoped(tokio::spawn(f))
    }
}

impl<T> Future for Scoped<T> {
    type Output = Result<T, JoinError>;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(cx)
    }
}

impl<T> Drop for Scoped<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn chatter(name: char, tx: mpsc::UnboundedSender<char>) -> u32 {
    let mut n = 0;
    while n < 4 {
        sleep(Duration::from_millis(10)).await;
        if tx.send(name).is_err() {
            break;
        }
        n += 1;
    }
    n
}

async fn first_of<T>(mut tasks: Vec<Scoped<T>>) -> Option<(usize, T)> {
    poll_fn(move |cx| {
        if tasks.is_empty() {
            return Poll::Ready(None);
        }
        for (i, t) in tasks.iter_mut().enumerate() {
            if let Poll::Ready(Ok(v)) = Pin::new(t).poll(cx) {
                return Poll::Ready(Some((i, v)));
            }
        }
        Poll::Pending
    })
    .await
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = mpsc::unbounded_channel();
    {
        let _a = Scoped::spawn(chatter('a', tx.clone()));
        sleep(Duration::from_millis(25)).await;
        println!("scope ends");
    }
    let b = Scoped::spawn(chatter('b', tx.clone()));
    println!("b -> {:?}", b.await.ok());
    drop(tx);
    let mut heard = String::new();
    while let Some(c) = rx.recv().await {
        heard.push(c);
    }
    println!("{heard}");

    let naps = [30u64, 12, 50].map(|ms| {
        Scoped::spawn(async move {
            sleep(Duration::from_millis(ms)).await;
            println!("napped {ms}");
            ms
        })
    });
    println!("{:?}", first_of(naps.into()).await);
    sleep(Duration::from_millis(100)).await;
    println!("{:?}", first_of::<()>(vec![]).await);
}
