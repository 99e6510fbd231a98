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
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
impl D {
    fn get(&self) -> u32 {
        self.0
    }
    fn fut(&self) -> V<u32> {
        V(self.0)
    }
    async fn slow(&self) -> u32 {
        y().await;
        self.0
    }
    async fn eat(self, k: u32) -> u32 {
        y().await;
        self.0 + k
    }
}
fn mk(n: u32) -> D {
    println!("mk {n}");
    D(n)
}
fn two(a: u32, b: u32) -> u32 {
    a + b
}
fn res(d: D, ok: bool) -> Result<D, u32> {
    if ok { Ok(d) } else { Err(1) }
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
fn steps<F: Future<Output = u32>>(mut f: Pin<Box<F>>, k: u32) {
    let mut cx = Context::from_waker(Waker::noop());
    let mut i = 0;
    while i < k {
        println!("poll {i}");
        if let Poll::Ready(v) = f.as_mut().poll(&mut cx) {
            println!("ready {v}");
            return;
        }
        i += 1;
    }
    println!("cancel");
}
async fn f0(c: bool, mut n: u32) -> u32 {
    let v1 = [4u8; 17];
    n
}
async fn f1(c: bool, mut n: u32, a: (D, D)) -> u32 {
    match mk(3).slow().await {
        0 => {
            drop(a);
            n += two(mk(19).get(), v(4u32).await);
        }
        1 | 2 => {
            let v1 = [3u8; 2];
            let v2 = [8u8; 33];
            {
                let q = &mk(117);
                y().await;
                q.0
            };
        }
        k if k > 7 => {
            let v3 = if !c {
                (|x: u32| x + 1)(mk(134).slow().await)
            } else {
                n
            };
        }
        _ => {
            match mk(150).get() {
                0 => {
                    n += mk(159).get() + mk(160).slow().await;
                }
                1 | 2 => {
                    let mut v4 = mk(197);
                    {
                        v4 = mk(205);
                        if n > 100 {
                            return 1;
                        }
                    }
                    eat(v4);
                }
                k if k > 7 => {
                    let v5 = (mk(223), mk(224));
                    let v6 = Box::new(mk(250));
                    let v7 = &v6;
                }
                _ => {}
            }
            y().await;
        }
    }
    if v(true).await {
        let mut v8 = mk(299);
        let v9 = &v8;
        y().await;
    }
    let mut v10 = mk(354);
    use_it(&v10);
    let v11 = (mk(379), mk(380));
    let v12 = mk(386).get();
    mk(427).slow().await;
    let v13 = 1u8;
    n
}
async fn f2(c: bool, mut n: u32) -> u32 {
    {
        let q = &mk(38);
        y().await;
        q.0
    };
    n += mk(49).get() + mk(50).slow().await;
    n
}
async fn f3(c: bool, mut n: u32, a: (D, D)) -> u32 {
    drop(a);
    n += mk(12).fut().await;
    if n > 2 {
    } else {
        let v1 = async move {
            let z = mk(64);
            y().await;
            z.0
        };
        if n > 100 {
            return 1;
        }
    }
    let v2 = [2u8; 7];
    use_it(&v2);
    n
}
async fn f4(c: bool, mut n: u32, mut a: D) -> u32 {
    let v1 = async {
        let q = mk(22);
        y().await;
        q.0
    }
    .await;
    if n == 1 {
        n += {
            let q = &mk(47);
            y().await;
            q.0
        };
        drop(a);
        let v2 = Some(mk(84));
    }
    let v3 = mk(89).get();
    let v4 = 1u8;
    y().await;
    if n > 2 {
        if !c {
            let v5 = async move {
                let z = mk(190);
                y().await;
                z.0
            };
            match mk(3).slow().await {
                0 => {
                    mk(208).fut().await;
                    n += if let Some(q) = Some(mk(235)) {
                        y().await;
                        q.0
                    } else {
                        0
                    };
                }
                1 | 2 => {
                    if n > 100 {
                        return 1;
                    }
                }
                k if k > 7 => {
                    let mut v6 = mk(268);
                    let v7 = Box::new(mk(296));
                }
                _ => {
                    let mut v8 = mk(316);
                    if n > 100 {
                        return 1;
                    }
                    let v9 = Box::new(mk(344));
                }
            }
        } else {
            if !c {
                let v10 = mk(349).fut().await;
            }
            if n > 100 {
                return 1;
            }
        }
        let v11 = Box::new(mk(392));
    } else {
        let v12 = (mk(413), mk(414));
        let mut v13 = 0;
        while v13 < 3 {
            v13 += 1;
            if !c {
                n += mk(423).eat(mk(424).get()).await;
            }
            let v14 = async move {
                let z = mk(473);
                y().await;
                z.0
            };
            if n == 1 {
                break;
            }
        }
    }
    n
}
async fn f5(c: bool, mut n: u32) -> u32 {
    let mut v1 = mk(27);
    use_it(&v1);
    let v2 = [mk(56), mk(57)];
    if let Some(q) = Some(mk(87)) {
        y().await;
        q.0
    } else {
        0
    };
    n
}
fn main() {
    for k in [0u32, 1, 2, 3, 30] {
        println!("f0 {k}");
        let mut f = Box::pin(f0(true, 3));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f1 {k}");
        let mut f = Box::pin(f1(true, 1, (D(1), D(2))));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f2 {k}");
        let mut f = Box::pin(f2(true, 2));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f3 {k}");
        let mut f = Box::pin(f3(true, 1, (D(1), D(2))));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f4 {k}");
        let mut f = Box::pin(f4(false, 0, D(1)));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f5 {k}");
        let mut f = Box::pin(f5(false, 1));
        steps(f, k);
    }
}
