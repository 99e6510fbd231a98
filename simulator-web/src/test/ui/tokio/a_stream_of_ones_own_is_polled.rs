use std::future::{poll_fn, Future};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::sync::mpsc;

trait Stream {
    type Item;
    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
}

struct RecvStream<T>(mpsc::Receiver<T>);

impl<T> Stream for RecvStream<T> {
    type Item = T;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        self.0.poll_recv(cx)
    }
}

struct Map<S, F> {
    stream: S,
    f: F,
}

impl<S, F, B> Stream for Map<S, F>
where
    S: Stream + Unpin,
    F: FnMut(S::Item) -> B + Unpin,
{
    type Item = B;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<B>> {
        let this = &mut *self;
        match Pin::new(&mut this.stream).poll_next(cx) {
            Poll::Ready(Some(x)) => Poll::Ready(Some((this.f)(x))),
            Poll::Ready(None) => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    }
}

struct Take<S>(S, usize);

impl<S: Stream + Unpin> Stream for Take<S> {
    type Item = S::Item;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<S::Item>> {
        if self.1 == 0 {
            return Poll::Ready(None);
        }
        let next = Pin::new(&mut self.0).poll_next(cx);
        if let Poll::Ready(Some(_)) = next {
            self.1 -= 1;
        }
        next
    }
}

trait StreamExt: Stream + Sized + Unpin {
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F> {
        Map { stream: self, f }
    }
    fn take(self, n: usize) -> Take<Self> {
        Take(self, n)
    }
    fn next(&mut self) -> impl Future<Output = Option<Self::Item>> {
        poll_fn(move |cx| Pin::new(&mut *self).poll_next(cx))
    }
    async fn collect<C: Default + Extend<Self::Item>>(mut self) -> C {
        let mut out = C::default();
        while let Some(x) = self.next().await {
            out.extend(Some(x));
        }
        out
    }
}

impl<S: Stream + Unpin> StreamExt for S {}

#[tokio::main]
async fn main() {
    let (tx, rx) = mpsc::channel(2);
    let producer = tokio::spawn(async move {
        let mut sent = 0u32;
        for n in 1u32.. {
            if tx.send(n).await.is_err() {
                break;
            }
            sent = n;
        }
        sent >= 5
    });
    let mut count = 0;
    let v: Vec<String> = RecvStream(rx)
        .map(|n| n * n)
        .take(5)
        .map(|n| {
            count += 1;
            format!("#{n}")
        })
        .collect()
        .await;
    println!("{v:?}");
    println!("closure ran {count} times");
    println!("producer saw the hangup: {}", producer.await.unwrap());
}
