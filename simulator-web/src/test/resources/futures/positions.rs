use std::future::{Future, ready};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

struct Tick(u8);
impl Future for Tick {
    type Output = u8;
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u8> {
        if self.0 == 0 { return Poll::Ready(9) }
        self.0 -= 1;
        Poll::Pending
    }
}
fn tick() -> Tick {
    Tick(1)
}

async fn in_vec() -> usize {
    let v = vec![tick().await, tick().await];
    tick().await;
    v.len()
}
async fn in_array() -> usize {
    let v = [String::from("a"), { tick().await; String::new() }];
    v.len()
}
async fn in_box() -> u8 {
    let b = Box::new(tick().await);
    tick().await;
    *b
}
async fn in_format(n: u64) -> String {
    let s = format!("{} {} {}", n, tick().await, n + 1);
    println!("{} {}", s, tick().await);
    s
}
async fn in_index(v: &[u16]) -> u16 {
    v[tick().await as usize % v.len()]
}
async fn in_condition(n: u8) -> bool {
    if tick().await > n && tick().await < 200 { tick().await == 9 } else { false }
}
async fn in_while(mut n: u32) -> u32 {
    while tick().await == 9 && n > 0 {
        n -= 1;
    }
    n
}
async fn in_range() -> u32 {
    let mut t = 0;
    for i in 0..tick().await {
        if i % 2 == 0 {
            continue;
        }
        t += u32::from(tick().await) + u32::from(i);
    }
    t
}
async fn in_closure_arg() -> u8 {
    Some(tick().await).map(|n| n + 1).unwrap_or(tick().await)
}
async fn in_struct() -> (u8, String) {
    struct S {
        a: u8,
        b: String,
    }
    let s = S { b: String::from("b"), a: tick().await };
    (s.a, s.b)
}
async fn in_return(n: u8) -> u8 {
    if n == 0 {
        return tick().await;
    }
    let r: Result<u8, ()> = async { Ok(tick().await + n) }.await;
    r.unwrap()
}
async fn method_chain() -> usize {
    get().await.trim().to_string().len() + tick().await as usize
}
async fn get() -> String {
    tick().await;
    " x ".to_string()
}
async fn match_ref() -> usize {
    match get().await.as_str() {
        " x " => {
            tick().await;
            1
        }
        s => s.len(),
    }
}
async fn let_ref() -> usize {
    let s: &str = &get().await;
    tick().await;
    s.len()
}
async fn reborrow(v: &mut Vec<u8>) {
    let w = &mut *v;
    w.push(tick().await);
    v.push(tick().await);
}
async fn tuple_pat((a, b): (u8, String), [c, d]: [u16; 2]) -> usize {
    tick().await;
    a as usize + b.len() + (c + d) as usize
}
async fn mut_arg(mut n: u32, mut s: String) -> String {
    n += 1;
    tick().await;
    s.push_str(&n.to_string());
    s
}
async fn unused_arg(_a: [u8; 32], b: [u8; 16]) -> u8 {
    let x = b[0];
    tick().await;
    x
}
async fn shadowed(x: u64) -> u64 {
    let x = x + 1;
    tick().await;
    let x = x + 1;
    tick().await;
    x
}
async fn inner_fn() -> u8 {
    async fn deep(n: u8) -> u8 {
        let big = [n; 20];
        tick().await;
        big[3]
    }
    deep(1).await + deep(2).await
}
async fn option_future(f: Option<impl Future<Output = u8>>) -> u8 {
    match f {
        Some(f) => f.await,
        None => tick().await,
    }
}
async fn pinned_twice() -> u8 {
    let mut a = pin!(tick());
    let b = a.as_mut().await;
    let mut c = Box::pin(tick());
    b + c.as_mut().await
}
async fn infinite() {
    loop {
        tick().await;
    }
}
async fn blocks() -> u8 {
    let a = async { tick().await };
    let b = async move { a.await + tick().await };
    let c = [0u8; 8];
    let d = async { b.await + c[0] };
    d.await
}
struct W {
    n: u32,
}
impl W {
    async fn consume(self) -> u32 {
        tick().await;
        self.n
    }
    async fn by_ref(&self, k: u32) -> u32 {
        tick().await;
        self.n + k
    }
    async fn by_mut(&mut self) -> &mut u32 {
        tick().await;
        &mut self.n
    }
}
fn size<F: Future>(f: F) -> F::Output {
    print!("{} ", size_of_val(&f));
    let mut f = pin!(f);
    let mut n = 0;
    loop {
        n += 1;
        if let Poll::Ready(v) = f.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            println!("{n}");
            return v;
        }
    }
}
fn main() {
    size(in_vec());
    size(in_array());
    size(in_box());
    size(in_format(3));
    size(in_index(&[1, 2]));
    size(in_condition(1));
    size(in_while(2));
    size(in_range());
    size(in_closure_arg());
    size(in_struct());
    size(in_return(0));
    size(method_chain());
    size(match_ref());
    size(let_ref());
    size(reborrow(&mut vec![]));
    size(tuple_pat((1, "a".into()), [2, 3]));
    size(mut_arg(1, "s".into()));
    size(unused_arg([0; 32], [1; 16]));
    size(shadowed(1));
    size(inner_fn());
    size(option_future(Some(ready(3))));
    size(pinned_twice());
    println!("{}", size_of_val(&infinite()));
    size(blocks());
    let mut w = W { n: 1 };
    *size(w.by_mut()) += 1;
    size(w.by_ref(1));
    size(w.consume());
}
