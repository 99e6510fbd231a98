use std::future::Future;
use std::pin::pin;
use std::task::{Context, RawWaker, RawWakerVTable, Waker};

const TABLE: RawWakerVTable =
    RawWakerVTable::new(|data| RawWaker::new(data, &TABLE), |_| {}, |_| {}, |_| {});

fn waker() -> Waker {
    unsafe { Waker::from_raw(RawWaker::new(std::ptr::null(), &TABLE)) }
}

async fn in_turn() -> u32 {
    let mut n = 0;
    let mut add = async |by: &u32| n += by;
    add(&1).await;
    add(&2).await;
    n
}

async fn at_once() -> usize {
    let s = String::from("abc");
    let len = async || s.len();
    let one = len();
    let two = len();
    one.await + two.await
}

fn handed_out() -> impl AsyncFn() -> usize {
    let s = String::from("four");
    async move || s.len()
}

async fn all() -> (u32, usize, usize) {
    (in_turn().await, at_once().await, handed_out()().await)
}

fn main() {
    let waker = waker();
    println!("{}", waker.will_wake(&waker.clone()));
    println!("{:?}", pin!(all()).poll(&mut Context::from_waker(&waker)));
}
