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
async fn f(o: Option<D>) -> u32 {
    if let Some(d) = o {
        y().await;
        d.0
    } else {
        0
    }
}
async fn g(o: Option<&u64>) -> u64 {
    let Some(x) = o else {
        y().await;
        return 0;
    };
    y().await;
    *x
}
async fn h(r: Result<u8, D>) -> Result<u8, D> {
    let x = r?;
    y().await;
    Ok(x)
}
async fn k() -> Result<u8, u32> {
    let a = v(Ok::<u8, u32>(1)).await?;
    let b = v(Err::<u8, u32>(1)).await?;
    Ok(a + b)
}
fn main() {
    run(f(None));
    run(g(None));
    run(h(Ok(1)));
    run(k());
}
