#![allow(unused)]
use std::future::{self, Future};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
struct Y(bool);
impl Future for Y {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            Poll::Ready(())
        } else {
            self.0 = true;
            Poll::Pending
        }
    }
}
fn y() -> Y {
    Y(false)
}
struct V<T>(T);
impl<T: Copy + Unpin> Future for V<T> {
    type Output = T;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T> {
        Poll::Ready(self.0)
    }
}
fn v<T>(t: T) -> V<T> {
    V(t)
}
struct D(u32);
impl Drop for D {
    fn drop(&mut self) {}
}
fn use_it<T>(_: &T) {}
fn eat<T>(_: T) {}
fn run<F: Future>(f: F) -> Option<F::Output> {
    let mut f = pin!(f);
    let mut cx = Context::from_waker(Waker::noop());
    let mut n = 0;
    while n < 10 {
        if let Poll::Ready(v) = f.as_mut().poll(&mut cx) {
            return Some(v);
        }
        n += 1;
    }
    None
}
enum E {
    A(D),
    B { n: u64, s: u8 },
    C,
}
async fn f(e: E) -> u64 {
    match e {
        E::A(d) => {
            y().await;
            d.0 as u64
        }
        E::B { n, s } => {
            y().await;
            n + s as u64
        }
        E::C => 0,
    }
}
async fn g(e: &E) -> u64 {
    match e {
        E::A(d) => {
            y().await;
            d.0 as u64
        }
        E::B { n, .. } => {
            y().await;
            *n
        }
        E::C => 0,
    }
}
fn main() {
    let e = E::C;
    run(g(&e));
    run(f(e));
}
