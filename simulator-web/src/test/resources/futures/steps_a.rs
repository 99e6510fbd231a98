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
async fn f0(c: bool, mut n: u32, mut a: D) -> u32 {
    {
        let v1 = Box::new(mk(31));
    }
    if c {
        let v2 = Some(mk(54));
    } else {
    }
    let v3 = (mk(76), mk(77));
    let v4 = Some(mk(102));
    let Ok(mut v5) = res(a, mk(6).slow().await > 3) else {
        y().await;
        return 77;
    };
    use_it(&v4);
    n
}
async fn f1(c: bool, mut n: u32, mut a: D) -> u32 {
    if v(true).await {
        use_it(&a);
    } else {
        {
            let Ok(mut v1) = res(a, n == 1) else {
                y().await;
                return 77;
            };
        }
        {
            let mut v2 = mk(27);
            use_it(&v2);
            eat(v2);
        }
    }
    (|x: u32| x + 1)(mk(64).slow().await);
    let v3 = [mk(86), mk(87)];
    {
        eat(v3);
        let v4 = async move {
            let z = mk(112);
            y().await;
            z.0
        };
    }
    n
}
async fn f2(c: bool, mut n: u32, mut a: D, mut b: D) -> u32 {
    let v1 = if mk(6).slow().await > 3 {
        mk(14).eat(mk(15).get()).await
    } else {
        match mk(36).get() {
            11 => {
                y().await;
                3
            }
            k => k,
        }
    };
    match mk(3).slow().await {
        0 => {
            use_it(&b);
        }
        1 | 2 => {
            {
                let q = &mk(69);
                y().await;
                q.0
            };
            let Ok(mut v2) = res(b, mk(6).slow().await > 3) else {
                y().await;
                return 77;
            };
        }
        k if k > 7 => {
            let _ = (a);
            if n > 2 {
                match mk(72).get() {
                    0 => {
                        let v3 = [mk(94), mk(95)];
                    }
                    1 | 2 => {
                        match mk(122).get() {
                            11 => {
                                y().await;
                                3
                            }
                            k => k,
                        };
                        if n > 100 {
                            return 1;
                        }
                    }
                    k if k > 7 => {
                        use_it(&v1);
                        if n > 100 {
                            return 1;
                        }
                    }
                    _ => {
                        let v4 = async move {
                            let z = mk(150);
                            y().await;
                            z.0
                        };
                        if n > 100 {
                            return 1;
                        }
                        if n > 100 {
                            return 1;
                        }
                    }
                }
                let v5 = mk(152).fut().await;
            } else {
                let v6 = (|x: u32| x + 1)(mk(189).slow().await);
                y().await;
            }
            let v7 = [4u8; 19];
        }
        _ => {}
    }
    let mut v8 = mk(269);
    if v(true).await {
        let v9 = [mk(298), mk(299)];
    }
    let v10 = 1u8;
    n
}
async fn f3(c: bool, mut n: u32, mut a: D, mut b: D) -> u32 {
    let v1 = &a;
    let v2 = if mk(5).get() > n {
        (|x: u32| x + 1)(mk(25).slow().await)
    } else {
        if let Some(q) = Some(mk(39)) {
            y().await;
            q.0
        } else {
            0
        }
    };
    let _ = (b);
    use_it(&v2);
    use_it(&v2);
    n
}
async fn f4(c: bool, mut n: u32) -> u32 {
    let v1 = two(mk(16).fut().await, mk(17).slow().await);
    use_it(&v1);
    let v2 = [mk(56), mk(57)];
    if n > 100 {
        return 1;
    }
    let v3 = async move {
        let z = mk(82);
        y().await;
        z.0
    };
    n
}
async fn f5(c: bool, mut n: u32) -> u32 {
    let mut v1 = 0;
    while v1 < 3 {
        v1 += 1;
    }
    let v2 = async move {
        let z = mk(34);
        y().await;
        z.0
    };
    n
}
fn main() {
    for k in [0u32, 1, 2, 3, 30] {
        println!("f0 {k}");
        let mut f = Box::pin(f0(true, 2, D(1)));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f1 {k}");
        let mut f = Box::pin(f1(true, 1, D(1)));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f2 {k}");
        let mut f = Box::pin(f2(true, 3, D(1), D(2)));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f3 {k}");
        let mut f = Box::pin(f3(true, 1, D(1), D(2)));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f4 {k}");
        let mut f = Box::pin(f4(true, 2));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f5 {k}");
        let mut f = Box::pin(f5(true, 1));
        steps(f, k);
    }
}
