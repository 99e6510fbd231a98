use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

struct Ready;

impl Future for Ready { //~ ERROR E0046
    fn poll(&mut self, cx: &mut Context) -> Poll<i32> {
        Poll::Ready(1)
    }
}

struct Given;

impl Future for Given {
    type Output = i32;

    fn poll(&mut self, cx: &mut Context) -> Poll<i32> { //~ ERROR E0053
        Poll::Ready(1)
    }
}

struct Count;

impl Iterator for Count { //~ ERROR E0046
    fn next(&self) -> Option<i32> {
        None
    }

    fn size_hint(&mut self) -> (usize, Option<usize>) { //~ ERROR E0053
        (0, None)
    }
}

fn main() {}
