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
struct A {
    n: u64,
}
impl A {
    async fn by_ref(&self) -> u64 {
        y().await;
        self.n
    }
    async fn by_mut(&mut self, k: u64) {
        self.n += k;
        y().await;
        self.n += k;
    }
    async fn by_val(self) -> u64 {
        y().await;
        self.n
    }
    fn get(&self) -> V<u64> {
        V(self.n)
    }
}
async fn f() -> u64 {
    let mut a = A { n: 1 };
    a.by_mut(2).await;
    let k = a.by_ref().await;
    a.by_val().await + k
}
async fn g(a: A) -> u64 {
    a.get().await + A { n: 7 }.get().await
}
fn main() {
    run(f());
    run(g(A { n: 2 }));
}
