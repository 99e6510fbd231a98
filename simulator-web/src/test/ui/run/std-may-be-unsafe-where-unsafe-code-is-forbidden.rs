#![forbid(unsafe_code)]
#![deny(unsafe_op_in_unsafe_fn, let_underscore_lock, no_such_lint)]

use std::mem::offset_of;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

struct Pair {
    _a: u8,
    b: u32,
}

thread_local!(static COUNT: std::cell::Cell<i32> = std::cell::Cell::new(1));

#[deny(unsafe_code)]
fn main() {
    let mut future = pin!(async { 3 });
    let mut cx = Context::from_waker(Waker::noop());
    let Poll::Ready(three) = future.as_mut().poll(&mut cx) else {
        return;
    };
    println!("{three} {} {}", offset_of!(Pair, b), COUNT.get());
    println!("{}", Pair { _a: 1, b: 2 }.b);
}
