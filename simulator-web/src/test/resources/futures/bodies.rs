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
async fn f0(c: bool, mut n: u32, a: D) -> u32 {
    let v1 = v(5u32).await;
    let v2 = 1u8;
    match n {
        0 => {
            let v3 = 'x';
        }
        1 | 2 => {
            {
                let v4 = 1u8;
                let v5 = (D(2), 3u16);
                let v6 = Box::new(D(9));
            }
            use_it(&a);
        }
        k if k > 7 => {
            use_it(&a);
            if n > 100 {
                return 1;
            }
        }
        _ => {
            let v7 = (D(2), 3u16);
            {
                use_it(&v2);
                use_it(&v1);
            }
            let v8 = (D(2), 3u16);
        }
    }
    let v9 = (D(2), 3u16);
    drop(v9.0);
    n
}
async fn f1(c: bool, mut n: u32, a: D) -> u32 {
    let v1 = v(5u32).await;
    v(3u64).await;
    use_it(&v1);
    n += v(1u32).await;
    let v2 = Some(D(3));
    if let Some(v3) = v2 {
        let v4 = [4u8; 30];
        let v5 = Some(D(3));
    } else {
        let v6 = (D(2), 3u16);
        if !c {
            y().await;
        }
        v(3u64).await;
    }
    y().await;
    y().await;
    n
}
async fn f2(c: bool, mut n: u32, a: D, b: u64) -> u32 {
    use_it(&b);
    if v(true).await {
        drop(b);
        use_it(&a);
        let v1 = 1u8;
    } else {
        let v2 = &b;
        n += 1;
    }
    let v3 = if c {
        y().await;
        5u16
    } else {
        v(6u16).await
    };
    n
}
async fn f3(c: bool, mut n: u32, a: &D, b: String) -> u32 {
    if !c {
        use_it(&a);
        use_it(&b);
    } else {
        use_it(&b);
        {
            let v1 = 1u8;
            y().await;
            if !c {
                let v2 = 1u8;
                let v3 = Box::new(D(9));
                use_it(&a);
            } else {
                v([1u8; 9]).await;
                if n > 100 {
                    return 1;
                }
            }
            n += v(1u32).await;
        }
        {
            n += v(1u32).await;
            y().await;
        }
        v([1u8; 9]).await;
    }
    let v4 = if c {
        y().await;
        5u16
    } else {
        v(6u16).await
    };
    while n < 5 {
        n += 1;
        let v5 = Box::new(D(9));
        n += v(1u32).await;
        if n > 2 {
            continue;
        }
    }
    eat(v4);
    let v6 = 1u8;
    n
}
async fn f4(c: bool, mut n: u32) -> u32 {
    while n < 3 {
        n += 1;
        {
            match n {
                0 => {
                    if n > 100 {
                        return 1;
                    }
                }
                1 | 2 => {
                    let v1 = Box::new(D(9));
                    if n > 100 {
                        return 1;
                    }
                }
                k if k > 7 => {
                    if n > 100 {
                        return 1;
                    }
                    y().await;
                    let v2 = Box::new(D(9));
                    drop(v2);
                }
                _ => {
                    y().await;
                }
            }
            v(3u64).await;
            {
                let v3 = if !c {
                    y().await;
                    5u16
                } else {
                    v(6u16).await
                };
            }
            v(3u64).await;
        }
        v([1u8; 9]).await;
        while n < 6 {
            n += 1;
            let v4 = Box::new(D(9));
        }
        y().await;
    }
    y().await;
    n += 1;
    if n > 100 {
        return 1;
    }
    n += v(1u32).await;
    match n {
        0 => {
            y().await;
            if n > 2 {
                match n {
                    0 => {
                        y().await;
                        v(3u64).await;
                    }
                    1 | 2 => {
                        y().await;
                        if n > 100 {
                            return 1;
                        }
                        if n > 100 {
                            return 1;
                        }
                    }
                    k if k > 7 => {
                        n += v(1u32).await;
                    }
                    _ => {
                        y().await;
                    }
                }
                y().await;
                if !c {
                    y().await;
                } else {
                    y().await;
                    let v5 = if c {
                        y().await;
                        5u16
                    } else {
                        v(6u16).await
                    };
                    y().await;
                }
            }
            v([1u8; 9]).await;
            if n == 1 {
                if n > 100 {
                    return 1;
                }
                y().await;
                y().await;
            }
        }
        1 | 2 => {
            let v6 = Box::new(D(9));
            let v7 = 7u64;
            y().await;
            let v8 = &v7;
        }
        k if k > 7 => {
            let v9 = Some(D(3));
            let v10 = [5u8; 24];
            v(3u64).await;
        }
        _ => {
            n += 1;
        }
    }
    y().await;
    n
}
async fn f5(c: bool, mut n: u32) -> u32 {
    {
        let v1 = Box::new(D(9));
    }
    let v2 = if c {
        y().await;
        5u16
    } else {
        v(6u16).await
    };
    if c {
        n += v(1u32).await;
        y().await;
    }
    let v3 = &v2;
    while n < 8 {
        n += 1;
        while n < 4 {
            n += 1;
            y().await;
            y().await;
            if n == 1 {
                if n > 100 {
                    return 1;
                }
                use_it(&v3);
                let v4 = if v(true).await {
                    y().await;
                    5u16
                } else {
                    v(6u16).await
                };
                v([1u8; 9]).await;
            } else {
                let v5 = 'x';
                let v6 = &v5;
                use_it(&v6);
            }
            n += 1;
        }
        use_it(&v3);
        n += 1;
        match n {
            0 => {
                use_it(&v3);
                match n {
                    0 => {
                        let v7 = D(1);
                    }
                    1 | 2 => {
                        if n > 100 {
                            return 1;
                        }
                        let v8 = Box::new(D(9));
                    }
                    k if k > 7 => {
                        let v9 = D(1);
                        let v10 = Some(D(3));
                        v(3u64).await;
                    }
                    _ => {
                        if n > 100 {
                            return 1;
                        }
                        n += v(1u32).await;
                    }
                }
                let v11 = if c {
                    y().await;
                    5u16
                } else {
                    v(6u16).await
                };
            }
            1 | 2 => {
                y().await;
                if n == 1 {
                    use_it(&v3);
                    let v12 = (D(2), 3u16);
                } else {
                    let v13 = (D(2), 3u16);
                    eat(v13);
                }
                v([1u8; 9]).await;
            }
            k if k > 7 => {
                use_it(&v3);
            }
            _ => {
                match n {
                    0 => {
                        y().await;
                    }
                    1 | 2 => {
                        let v14 = Box::new(D(9));
                    }
                    k if k > 7 => {
                        y().await;
                        use_it(&v3);
                    }
                    _ => {
                        let v15 = if !c {
                            y().await;
                            5u16
                        } else {
                            v(6u16).await
                        };
                        y().await;
                        if n > 100 {
                            return 1;
                        }
                        n += 1;
                    }
                }
                use_it(&v3);
                v([1u8; 9]).await;
            }
        }
    }
    n
}
async fn f6(c: bool, mut n: u32) -> u32 {
    let v1 = Box::new(D(9));
    if !c {
        {
            match n {
                0 => {
                    if n > 100 {
                        return 1;
                    }
                    n += v(1u32).await;
                    y().await;
                }
                1 | 2 => {
                    drop(v1);
                    let v2 = 1u8;
                    drop(v2);
                }
                k if k > 7 => {
                    y().await;
                    y().await;
                }
                _ => {
                    let v3 = 'x';
                    if n > 100 {
                        return 1;
                    }
                    let v4 = &v3;
                }
            }
        }
        match n {
            0 => {
                let v5 = [3u8; 24];
            }
            1 | 2 => {
                match n {
                    0 => {
                        if n > 100 {
                            return 1;
                        }
                        v([1u8; 9]).await;
                        n += v(1u32).await;
                    }
                    1 | 2 => {
                        let v6 = v(5u32).await;
                        if n > 100 {
                            return 1;
                        }
                        if n > 100 {
                            return 1;
                        }
                        v(3u64).await;
                    }
                    k if k > 7 => {
                        y().await;
                        y().await;
                    }
                    _ => {
                        let v7 = String::new();
                        v([1u8; 9]).await;
                    }
                }
                if n > 100 {
                    return 1;
                }
            }
            k if k > 7 => {
                y().await;
                y().await;
                let v8 = (D(2), 3u16);
                y().await;
            }
            _ => {
                n += 1;
                y().await;
            }
        }
        n += 1;
    }
    if n > 100 {
        return 1;
    }
    y().await;
    match n {
        0 => {
            if v(true).await {
                y().await;
            }
            let v9 = D(1);
            let v10 = Some(D(3));
            let v11 = &v9;
        }
        1 | 2 => {
            n += v(1u32).await;
        }
        k if k > 7 => {
            match n {
                0 => {
                    if n > 2 {
                        v(3u64).await;
                        n += v(1u32).await;
                    }
                }
                1 | 2 => {
                    let v12 = if n > 2 {
                        y().await;
                        5u16
                    } else {
                        v(6u16).await
                    };
                    let v13 = D(1);
                    let v14 = if c {
                        y().await;
                        5u16
                    } else {
                        v(6u16).await
                    };
                }
                k if k > 7 => {
                    y().await;
                    n += v(1u32).await;
                    {
                        if n > 100 {
                            return 1;
                        }
                    }
                }
                _ => {
                    v([1u8; 9]).await;
                    y().await;
                }
            }
            v([1u8; 9]).await;
        }
        _ => {
            if c {
                let v15 = D(1);
                y().await;
            }
        }
    }
    y().await;
    y().await;
    if n > 100 {
        return 1;
    }
    n
}
async fn f7(c: bool, mut n: u32, a: D) -> u32 {
    let v1 = 'x';
    let v2 = D(1);
    if n > 100 {
        return 1;
    }
    use_it(&a);
    let v3 = if !c {
        y().await;
        5u16
    } else {
        v(6u16).await
    };
    n
}
fn main() {}
