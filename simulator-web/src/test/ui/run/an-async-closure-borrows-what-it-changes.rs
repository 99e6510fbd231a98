use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn now<F: Future>(f: F) -> F::Output {
    match pin!(f).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("pending"),
    }
}

async fn twice(mut f: impl AsyncFnMut(u32)) {
    f(1).await;
    f(20).await;
}

fn main() {
    let mut n = 0;
    let mut add = async || {
        n += 1;
        n
    };
    println!("{} {}", now(add()), now(add()));
    let mut sum = n;
    now(twice(async |k| sum += k));
    println!("{n} {sum}");
}
