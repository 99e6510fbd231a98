// An async closure that borrows what it has captured is FnOnce: its one future takes the captures.

use std::future::{ready, Future};
use std::pin::pin;
use std::task::{Context, Poll, Waker};

struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn once<F, Fut>(f: F) -> usize
where
    F: FnOnce(usize) -> Fut,
    Fut: Future<Output = usize>,
{
    let future = f(1);
    println!("called, {} bytes", size_of_val(&future));
    block_on(future)
}

async fn show(loud: &Loud) -> usize {
    ready(()).await;
    loud.0.len()
}

fn main() {
    let second = Loud("second");
    println!("{}", once(async move |n| show(&second).await + n));

    // This one only reads through a reference that it has: it may be called again.
    let fourth: &'static str = "fourth";
    let closure = async move |n: usize| fourth.len() + n;
    println!("{} {}", once(&closure), once(closure));

    // And called by name it lends to each future.
    let fifth = Loud("fifth");
    let closure = async move |n: usize| show(&fifth).await + n;
    println!("{} {}", block_on(closure(1)), block_on(closure(2)));
}
