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
struct P {
    a: u64,
    b: D,
    c: (u8, u16),
}
fn main() {
    let mut p = P {
        a: 1,
        b: D(2),
        c: (3, 4),
    };
    run(async {
        p.a += 1;
        y().await;
        use_it(&p.c.1);
    });
    let r = &mut p;
    run(async {
        r.a += 1;
        y().await;
        r.c.0 = 2;
    });
    run(async move {
        y().await;
        use_it(&r.b);
    });
    let t = (D(1), D(2));
    run(async move {
        y().await;
        drop(t.0);
    });
}
