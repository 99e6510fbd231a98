use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Y(bool);
impl Future for Y {
    type Output = i32;
    fn poll(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<i32> {
        if self.0 {
            Poll::Ready(5)
        } else {
            self.0 = true;
            Poll::Pending
        }
    }
}
async fn f(a: D, b: bool) -> i32 {
    let x = D("x");
    Y(false).await;
    let _t = (D("t"), if b { panic!("oh") } else { 1 });
    drop(x);
    Y(false).await
}
async fn g(o: Option<D>, k: bool) {
    let y = D("y");
    if k {
        drop(y);
    }
    Y(false).await;
    if let Some(d) = o {
        Y(false).await;
        println!("{}", d.0);
    }
    println!("g end");
}
async fn h() -> Result<i32, D> {
    let _h = D("h");
    let v: Result<i32, D> = Err(D("err"));
    Y(false).await;
    let n = v?;
    Ok(n)
}
fn poll<F: Future>(f: &mut Pin<Box<F>>) -> Option<F::Output> {
    let mut cx = Context::from_waker(Waker::noop());
    match f.as_mut().poll(&mut cx) {
        Poll::Ready(v) => Some(v),
        Poll::Pending => None,
    }
}
fn main() {
    for n in 0..4 {
        for k in [true, false] {
            println!("g {} {}", n, k);
            let mut q = Box::pin(g(Some(D("o")), k));
            for _ in 0..n {
                if poll(&mut q).is_some() {
                    break;
                }
            }
        }
    }
    let mut q = Box::pin(h());
    poll(&mut q);
    match poll(&mut q) {
        Some(Err(d)) => println!("got {}", d.0),
        _ => println!("?"),
    }
    let mut q = Box::pin(f(D("a"), true));
    poll(&mut q);
    poll(&mut q);
    println!("unreached");
}
