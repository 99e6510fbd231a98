// What a macro makes of its own words is where they are written; its argument is at the call.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

macro_rules! task {
    ($value:expr) => {
        async move { $value }
    };
}

macro_rules! pass {
    ($future:expr) => {
        $future
    };
}

macro_rules! again {
    ($value:expr) => {
        task!($value + 1)
    };
}

macro_rules! sum {
    ($($future:expr),+) => {
        async {
            let mut sum = 0;
            $( sum += $future.await; )+
            sum
        }
    };
}

macro_rules! adder {
    ($by:expr) => {
        async move |x: u8| x + $by
    };
}

fn run<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits"),
    }
}

fn main() {
    println!("{}", run(task!(1)));
    println!("{}", run(pass!(async { 2 })));
    println!("{}", run(again!(2)));
    println!("{}", run(sum!(task!(1), pass!(async { 3 }))));
    println!("{}", run(adder!(2)(3)));
}
