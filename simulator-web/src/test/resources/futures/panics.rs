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
    y().await;
    let mut v1 = 0;
    while v1 < 1 {
        v1 += 1;
        mk(58).slow().await;
    }
    let mut v2 = mk(86);
    let _ = (v2);
    n
}
async fn f1(c: bool, mut n: u32, _: D, mut a: D) -> u32 {
    if let Some(q) = Some(mk(39)) {
        y().await;
        q.0
    } else {
        0
    };
    if n > 2 {
        drop(a);
    }
    let mut v1 = 0;
    while v1 < 3 {
        v1 += 1;
        match n {
            0 => {
                {
                    let q = &mk(69);
                    y().await;
                    q.0
                };
            }
            1 | 2 => {
                let v2 = [1u8; 9];
                let v3 = two(mk(103).get(), v(4u32).await);
            }
            k if k > 7 => {}
            _ => {
                let v4 = if v(true).await {
                    mk(120).get()
                } else {
                    if let Some(q) = Some(mk(148)) {
                        y().await;
                        q.0
                    } else {
                        0
                    }
                };
                let v5 = 1u8;
                use_it(&v5);
            }
        }
        if mk(5).get() > n {
            continue;
        }
    }
    if n > 2 {
        {
            let q = &mk(201);
            y().await;
            q.0
        };
    }
    if mk(5).get() > n {
        if c {
            let v6 = (mk(221), mk(222));
            let v7 = [3u8; 11];
        } else {
            if n > 2 {
                let v8 = if v(true).await {
                    async {
                        let q = mk(263);
                        y().await;
                        q.0
                    }
                    .await
                } else {
                    two(mk(274).get(), v(4u32).await)
                };
                let v9 = mk(284).slow().await;
            } else {
                let v10 = (mk(323), mk(324));
            }
        }
        let v11 = [4u8; 7];
    } else {
        let v12 = Box::new(mk(374));
        let v13 = &v12;
    }
    n
}
async fn f2(c: bool, mut n: u32, mut a: D, mut b: D) -> u32 {
    y().await;
    match n {
        0 => {
            let v1 = [3u8; 14];
        }
        1 | 2 => {
            if !c {
                use_it(&b);
            }
            let _ = (b);
        }
        k if k > 7 => {
            y().await;
            match mk(3).slow().await {
                0 => {
                    let v2 = match mk(107).get() {
                        11 => {
                            y().await;
                            3
                        }
                        k => k,
                    };
                }
                1 | 2 => {}
                k if k > 7 => {
                    let Ok(mut v3) = res(a, mk(5).get() > n) else {
                        y().await;
                        return 77;
                    };
                    assert!(n < 30);
                }
                _ => {
                    let v4 = [mk(142), mk(143)];
                }
            }
            let v5 = [0u8; 21];
        }
        _ => {
            let v6 = Box::new(mk(189));
        }
    }
    n
}
async fn f3(c: bool, mut n: u32) -> u32 {
    if n > 2 {
        match n {
            0 => if v(true).await {},
            1 | 2 => {}
            k if k > 7 => {}
            _ => {
                if c {
                } else {
                    let v1 = [mk(33), mk(34)];
                }
            }
        }
        let v2 = async move {
            let z = mk(59);
            y().await;
            z.0
        };
    }
    match mk(60).get() {
        0 => {
            let mut v3 = 0;
            while v3 < 3 {
                v3 += 1;
                let v4 = (mk(78), mk(79));
                match n {
                    0 => {
                        if n > 100 {
                            return 1;
                        }
                        y().await;
                    }
                    1 | 2 => {
                        use_it(&v4);
                    }
                    k if k > 7 => {
                        if n > 100 {
                            return 1;
                        }
                    }
                    _ => {
                        let v5 = Box::new(mk(136));
                    }
                }
                let v6 = Some(mk(159));
            }
            let mut v7 = mk(179);
        }
        1 | 2 => {
            let v8 = mk(190).slow().await;
            if v(true).await {
                let v9 = mk(220).get() + mk(221).slow().await;
            } else {
                match n {
                    0 => {
                        y().await;
                    }
                    1 | 2 => {
                        let v10 = Some(mk(286));
                        y().await;
                        if n > 100 {
                            return 1;
                        }
                    }
                    k if k > 7 => {
                        use_it(&v8);
                        if n > 100 {
                            return 1;
                        }
                    }
                    _ => {
                        let mut v11 = mk(336);
                        use_it(&v11);
                        n += two(mk(352).get(), v(4u32).await);
                    }
                }
            }
        }
        k if k > 7 => {
            let v12 = async move {
                let z = mk(398);
                y().await;
                z.0
            };
        }
        _ => {
            match n {
                0 => {
                    y().await;
                    let v13 = Box::new(mk(450));
                }
                1 | 2 => {
                    let v14 = (mk(471), mk(472));
                    use_it(&v14);
                }
                k if k > 7 => match mk(3).slow().await {
                    0 => {}
                    1 | 2 => {
                        y().await;
                        if n > 20 {
                            panic!("too much {n}");
                        }
                    }
                    k if k > 7 => {
                        let v15 = 1u8;
                    }
                    _ => {}
                },
                _ => {
                    let v16 = if mk(6).slow().await > 3 {
                        {
                            let q = &mk(545);
                            y().await;
                            q.0
                        }
                    } else {
                        {
                            let q = &mk(560);
                            y().await;
                            q.0
                        }
                    };
                }
            }
            n += async {
                let q = mk(574);
                y().await;
                q.0
            }
            .await;
        }
    }
    let v17 = [0u8; 5];
    match n {
        0 => {
            let v18 = [mk(639), mk(640)];
        }
        1 | 2 => {
            y().await;
        }
        k if k > 7 => {
            use_it(&v17);
            let v19 = (mk(689), mk(690));
        }
        _ => {}
    }
    y().await;
    let mut v20 = 0;
    while v20 < 3 {
        v20 += 1;
        async {
            let q = mk(752);
            y().await;
            q.0
        }
        .await;
        n;
        if mk(6).slow().await > 3 {
            y().await;
            match mk(3).slow().await {
                0 => {
                    let v21 = Some(mk(836));
                }
                1 | 2 => {
                    y().await;
                    if n > 100 {
                        return 1;
                    }
                }
                k if k > 7 => {
                    let v22 = async move {
                        let z = mk(894);
                        y().await;
                        z.0
                    };
                    assert!(n < 30);
                }
                _ => {
                    let v23 = mk(897).slow().await;
                    n += {
                        let q = &mk(931);
                        y().await;
                        q.0
                    };
                }
            }
        }
    }
    let v24 = [1u8; 6];
    y().await;
    n
}
async fn f4(c: bool, mut n: u32) -> u32 {
    n += async {
        let q = mk(22);
        y().await;
        q.0
    }
    .await;
    {
        let q = &mk(68);
        y().await;
        q.0
    };
    let mut v1 = mk(87);
    n
}
async fn f5(c: bool, mut n: u32, a: (D, D)) -> u32 {
    let v1 = Some(mk(30));
    match mk(3).slow().await {
        0 => {
            let mut v2 = 0;
            while v2 < 1 {
                v2 += 1;
                let v3 = [4u8; 11];
            }
            if !c {
                let v4 = if mk(5).get() > n {
                    {
                        let q = &mk(72);
                        y().await;
                        q.0
                    }
                } else {
                    mk(76).fut().await
                };
                if c {
                    n += two(mk(97).get(), v(4u32).await);
                    if n > 100 {
                        return 1;
                    }
                }
                if v(true).await {
                    let v5 = (mk(137), mk(138));
                    mk(159).get();
                    drop(a.0);
                }
            } else {
            }
        }
        1 | 2 => {
            use_it(&v1);
            let mut v6 = mk(190);
            v6 = mk(198);
        }
        k if k > 7 => {
            if n > 100 {
                return 1;
            }
            match mk(199).get() {
                0 => {
                    let v7 = if !c {
                        (|x: u32| x + 1)(mk(214).slow().await)
                    } else {
                        if let Some(q) = Some(mk(228)) {
                            y().await;
                            q.0
                        } else {
                            0
                        }
                    };
                    match mk(3).slow().await {
                        0 => {}
                        1 | 2 => {
                            if let Some(q) = Some(mk(259)) {
                                y().await;
                                q.0
                            } else {
                                0
                            };
                            if n > 100 {
                                return 1;
                            }
                        }
                        k if k > 7 => {
                            let mut v8 = mk(277);
                        }
                        _ => {
                            let v9 = Some(mk(304));
                        }
                    }
                }
                1 | 2 => {
                    match n {
                        0 => {
                            if n > 20 {
                                panic!("too much {n}");
                            }
                        }
                        1 | 2 => {
                            let v10 = 1u8;
                            n += match mk(344).get() {
                                11 => {
                                    y().await;
                                    3
                                }
                                k => k,
                            };
                            if n > 20 {
                                panic!("too much {n}");
                            }
                        }
                        k if k > 7 => {
                            if n > 20 {
                                panic!("too much {n}");
                            }
                            let v11 = [mk(385), mk(386)];
                            y().await;
                        }
                        _ => {
                            let v12 = async move {
                                let z = mk(441);
                                y().await;
                                z.0
                            };
                        }
                    }
                    let v13 = [mk(463), mk(464)];
                    let _ = (v1);
                }
                k if k > 7 => {}
                _ => {}
            }
        }
        _ => {
            let mut v14 = 0;
            while v14 < 3 {
                v14 += 1;
                n += two(mk(471).fut().await, mk(472).slow().await);
                match n {
                    0 => {
                        let v15 = [mk(518), mk(519)];
                        if n > 20 {
                            panic!("too much {n}");
                        }
                    }
                    1 | 2 => {
                        {
                            let q = &mk(548);
                            y().await;
                            q.0
                        };
                        let v16 = [0u8; 37];
                    }
                    k if k > 7 => {
                        n += mk(577).slow().await;
                        assert!(n < 30);
                    }
                    _ => {}
                }
            }
        }
    }
    if v(true).await {
        let v17 = 1u8;
    } else {
        let v18 = [mk(650), mk(651)];
        let mut v19 = 0;
        while v19 < 3 {
            v19 += 1;
            n;
            if mk(6).slow().await > 3 {
                break;
            }
        }
        let mut v20 = mk(698);
    }
    let v21 = (mk(724), mk(725));
    let v22 = Some(mk(750));
    eat(v22);
    let v23 = &v21;
    n
}
fn main() {
    for k in [0u32, 1, 2, 3, 30] {
        println!("f0 {k}");
        let mut f = Box::pin(f0(false, 0));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f1 {k}");
        let mut f = Box::pin(f1(false, 1, D(1), D(2)));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f2 {k}");
        let mut f = Box::pin(f2(true, 3, D(1), D(2)));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f3 {k}");
        let mut f = Box::pin(f3(false, 1));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f4 {k}");
        let mut f = Box::pin(f4(true, 1));
        steps(f, k);
    }
    for k in [0u32, 1, 2, 3, 30] {
        println!("f5 {k}");
        let mut f = Box::pin(f5(false, 4, (D(1), D(2))));
        steps(f, k);
    }
}
