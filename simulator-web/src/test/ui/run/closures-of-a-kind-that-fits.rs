use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn often<F: FnMut(u8) -> u8>(mut f: F) -> u8 {
    f(1) + f(2)
}

fn shared<F: Fn(u8) -> u8>(f: F) -> u8 {
    f(1) + f(2)
}

fn futures<Fut: Future<Output = u8>, F: Fn(u8) -> Fut>(f: F) -> Fut {
    f(3)
}

async fn lent(mut f: impl AsyncFnMut(u8) -> u8) -> u8 {
    f(4).await + f(5).await
}

fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("not now"),
    }
}

fn main() {
    let mut sum = 0;
    let add = |n| {
        sum += n;
        sum
    };
    println!("{}", often(add));
    let name = String::from("four");
    let look = |n| name.len() as u8 + n;
    println!("{} {}", shared(look), shared(&look));
    let borrowed = &name;
    let wait = async move |n| borrowed.len() as u8 + n;
    println!("{}", now(futures(wait)));
    let next = async |n| {
        sum += n;
        sum
    };
    println!("{}", now(lent(next)));
    println!("{sum}");
}
