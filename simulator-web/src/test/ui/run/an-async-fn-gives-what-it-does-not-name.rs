use std::fmt::Display;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

async fn nested(n: u8) -> impl Future<Output = u8> {
    async move { n + 1 }
}

async fn countdown(n: u8) -> impl Iterator<Item = u8> {
    (0..n).rev()
}

async fn counter(text: &str) -> impl Fn(usize) -> usize + '_ {
    move |more| text.len() + more
}

async fn both() -> (impl Iterator<Item = char>, Vec<impl Display>) {
    ("ab".chars(), vec![1.5, 2.5])
}

struct Store(Vec<u8>);

impl Store {
    async fn even(&self) -> impl Iterator<Item = &u8> {
        self.0.iter().filter(|n| **n % 2 == 0)
    }
}

async fn all() {
    let mut sum = nested(1).await.await;
    for n in countdown(3).await {
        sum += nested(n).await.await;
    }
    println!("{sum} {}", (counter("abc").await)(4));
    let (letters, numbers) = both().await;
    println!("{:?} {}", letters.collect::<Vec<_>>(), numbers[1]);
    let store = Store(vec![1, 2, 3, 4]);
    println!("{:?}", store.even().await.collect::<Vec<_>>());
}

fn main() {
    println!("{} {}", size_of_val(&nested(1)), size_of_val(&countdown(1)));
    let mut future = pin!(all());
    let done = future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    println!("{}", matches!(done, Poll::Ready(())));
}
