use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

struct Leaf<T>(Option<T>);
impl<T: Unpin> Future for Leaf<T> {
    type Output = T;
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<T> {
        Poll::Ready(self.0.take().unwrap())
    }
}
fn leaf<T>(t: T) -> Leaf<T> {
    Leaf(Some(t))
}

struct D(u8);
impl Drop for D {
    fn drop(&mut self) {}
}

async fn two_guards() -> u8 {
    let a = D(1);
    let b = D(leaf(2).await);
    let c = D(leaf(3).await);
    a.0 + b.0 + c.0
}

async fn struct_update() -> (u64, String) {
    #[derive(Default)]
    struct Cfg {
        n: u64,
        s: String,
        t: String,
    }
    let c = Cfg { n: leaf(1).await, s: leaf(String::from("a")).await, ..Default::default() };
    leaf(()).await;
    (c.n, c.s + &c.t)
}

async fn args_in_call() -> String {
    format!("{}-{}", leaf(1u8).await, leaf(2u64).await)
}

async fn array_of() -> [u32; 3] {
    [leaf(1).await, leaf(2).await, leaf(3).await]
}

async fn binary() -> u32 {
    leaf(1u32).await + leaf(2u32).await * leaf(3u32).await
}

async fn short_circuit(a: bool) -> bool {
    a && leaf(true).await || leaf(false).await
}

async fn assign_op() -> u32 {
    let mut n = 1u32;
    n += leaf(2).await;
    let mut v = vec![1u32];
    v[0] += leaf(3).await;
    v.push(leaf(4).await);
    n + v[0]
}

async fn field_moves() -> usize {
    struct P {
        a: String,
        b: Vec<u8>,
    }
    let p = P { a: "x".into(), b: vec![1] };
    let a = p.a;
    leaf(()).await;
    a.len() + p.b.len()
}

async fn reassigned() -> usize {
    let mut s = String::from("a");
    leaf(()).await;
    drop(s);
    s = String::from("b");
    leaf(()).await;
    s.len()
}

async fn blocks() -> u64 {
    let x = {
        let a = 1u64;
        leaf(()).await;
        let b = a + 1;
        leaf(()).await;
        b
    };
    let y = {
        let c = [x; 4];
        leaf(()).await;
        c[0]
    };
    x + y
}

async fn labelled() -> u32 {
    let mut i = 0u32;
    let r = 'out: loop {
        loop {
            leaf(()).await;
            i += 1;
            if i == 3 {
                break 'out i * 2;
            }
            if i % 2 == 0 {
                continue 'out;
            }
        }
    };
    leaf(r).await
}

async fn match_guard(o: Option<String>) -> usize {
    match o {
        Some(s) if s.len() > 3 => {
            leaf(()).await;
            s.len()
        }
        Some(ref s) => {
            leaf(()).await;
            s.len() + 1
        }
        None => leaf(0).await,
    }
}

async fn nested_match(o: Result<Option<u16>, String>) -> u16 {
    match o {
        Ok(Some(n @ 1..=5)) => n + leaf(1).await,
        Ok(Some(n)) => {
            let m = leaf(n).await;
            n + m
        }
        Ok(None) => 0,
        Err(e) => {
            leaf(()).await;
            e.len() as u16
        }
    }
}

async fn closure_kept(k: u32) -> u32 {
    let s = String::from("abc");
    let f = |n: u32| n + k + s.len() as u32;
    let a = f(leaf(1).await);
    leaf(()).await;
    f(a)
}

async fn never(n: u8) -> u8 {
    if n > 3 {
        leaf(()).await;
        panic!("never")
    }
    n
}

async fn returns_early(v: Vec<u8>) -> u8 {
    let g = D(1);
    if v.is_empty() {
        return leaf(g.0).await;
    }
    let h = D(leaf(2).await);
    v[0] + h.0
}

fn with_blocks(a: String, b: u64) -> impl Future<Output = usize> {
    let c = 5u8;
    async move {
        let d = &a;
        leaf(b).await;
        d.len() + c as usize
    }
}

fn by_ref<'a>(a: &'a str, b: &'a mut u64) -> impl Future<Output = ()> + 'a {
    async move {
        *b += a.len() as u64;
        leaf(()).await;
        *b += 1;
    }
}

fn main() {
    let mut n = 1;
    let s = String::from("k");
    println!("{}", size_of_val(&two_guards()));
    println!("{}", size_of_val(&struct_update()));
    println!("{}", size_of_val(&args_in_call()));
    println!("{}", size_of_val(&array_of()));
    println!("{}", size_of_val(&binary()));
    println!("{}", size_of_val(&short_circuit(true)));
    println!("{}", size_of_val(&assign_op()));
    println!("{}", size_of_val(&field_moves()));
    println!("{}", size_of_val(&reassigned()));
    println!("{}", size_of_val(&blocks()));
    println!("{}", size_of_val(&labelled()));
    println!("{}", size_of_val(&match_guard(None)));
    println!("{}", size_of_val(&nested_match(Ok(None))));
    println!("{}", size_of_val(&closure_kept(1)));
    println!("{}", size_of_val(&never(1)));
    println!("{}", size_of_val(&returns_early(vec![])));
    println!("{}", size_of_val(&with_blocks("a".into(), 1)));
    println!("{}", size_of_val(&by_ref(&s, &mut n)));
}
