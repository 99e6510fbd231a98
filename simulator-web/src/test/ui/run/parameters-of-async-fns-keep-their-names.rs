// A parameter that is more than a name is kept under the name that its pattern gives it as a whole,
// and taken apart in the body.
#![allow(unused)]

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};

struct D(u32);

impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

async fn pause() {}

async fn taken(
    ref a: D,
    ref mut b: D,
    mut c: D,
    d @ (_, _): (u8, u8),
    e @ _: D,
    ref g @ D(_): D,
    _: D,
) {
    pause().await;
    b.0 += a.0;
    c.0 += g.0;
}

fn main() {
    let future = taken(D(1), D(2), D(3), (1, 2), D(5), D(6), D(7));
    println!("{}", size_of_val(&future));
    let mut cx = Context::from_waker(Waker::noop());
    println!("{:?}", pin!(future).poll(&mut cx));

    let closure = async |ref a: D, ref mut b: D, _: D, D(x): &D| {
        pause().await;
        b.0 += a.0 + x;
    };
    let last = D(14);
    let future = closure(D(11), D(12), D(13), &last);
    println!("{}", size_of_val(&future));
    println!("{:?}", pin!(future).poll(&mut cx));
}
