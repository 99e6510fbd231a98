use std::future::Future;
use std::pin::{Pin, pin};
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
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<i32> {
        if self.0 {
            Poll::Ready(5)
        } else {
            self.0 = true;
            cx.waker().wake_by_ref();
            Poll::Pending
        }
    }
}
async fn inner(d: D, e: D) -> i32 {
    let _x = D("x");
    println!("in {}", d.0);
    let r = Y(false).await;
    let _y = D("y");
    drop(e);
    Y(false).await + r
}
async fn outer(_: D, b: D, _c: D) -> i32 {
    let loc = D("loc");
    let v = inner(D("d"), D("e")).await;
    if v > 3 {
        let t = D("t");
        Y(false).await;
        println!("{}", t.0);
    }
    match Y(false).await {
        5 => {
            let _q = D("q");
            Y(true).await;
        }
        _ => {}
    }
    for i in 0..2 {
        let _f = D("f");
        Y(false).await;
        println!("{}", i);
    }
    let s = [1, 2, 3];
    let r = &s[1];
    Y(false).await;
    println!("{} {} {}", loc.0, b.0, r);
    let blk = async {
        println!("blk {}", b.0);
        Y(false).await
    };
    v + blk.await
}
fn run(n: usize) {
    println!("-- {}", n);
    let mut f = Box::pin(outer(D("_"), D("b"), D("c")));
    let mut cx = Context::from_waker(Waker::noop());
    for _ in 0..n {
        match f.as_mut().poll(&mut cx) {
            Poll::Ready(v) => {
                println!("ready {}", v);
                break;
            }
            Poll::Pending => println!("pending"),
        }
    }
    drop(f);
}
fn main() {
    for n in 0..10 {
        run(n);
    }
    let p = pin!(inner(D("1"), D("2")));
    let _ = p;
}
