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
    fn poll(mut self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<i32> {
        if self.0 {
            Poll::Ready(5)
        } else {
            self.0 = true;
            Poll::Pending
        }
    }
}
async fn moved_flag(b: bool) {
    let d = D("d");
    if b {
        drop(d);
    }
    Y(false).await;
}
async fn moved_in_loop() {
    let mut o = Some(D("o"));
    for _ in 0..2 {
        if let Some(d) = o.take() {
            Y(false).await;
            println!("{}", d.0);
        }
    }
    Y(false).await;
}
async fn partial(k: bool) {
    let t = (D("t0"), D("t1"), 5u64);
    if k {
        drop(t.0);
    }
    Y(false).await;
    println!("{}", t.2);
}
async fn tmp_ref() -> usize {
    let n = (&D("tr"), Y(false).await).0.0.len();
    n
}
async fn two(a: [u8; 100], b: [u8; 60]) -> u8 {
    let x = a[3];
    Y(false).await;
    let c = [x; 40];
    Y(false).await;
    c[1] + b[0]
}
async fn branch(k: bool) -> u8 {
    if k {
        let a = [1u8; 100];
        Y(false).await;
        a[5]
    } else {
        let b = [2u64; 20];
        Y(false).await;
        b[5] as u8
    }
}
async fn borrowed() {
    let a = [1u8; 64];
    let r = &a;
    println!("{}", r[0]);
    Y(false).await;
}
async fn not_borrowed() -> u8 {
    let a = [1u8; 64];
    let k = a[3];
    Y(false).await;
    k
}
async fn mat(o: Option<[u8; 32]>) -> u8 {
    match o {
        Some(a) if a[0] == 1 => {
            Y(false).await;
            a[1]
        }
        Some(a) => {
            Y(false).await;
            a[2]
        }
        None => {
            Y(false).await;
            0
        }
    }
}
async fn nested() -> i32 {
    let x = async {
        let v = vec![1, 2, 3];
        Y(false).await;
        v.len() as i32
    };
    let y = two([1; 100], [2; 60]).await;
    x.await + y as i32
}
async fn pinned() -> i32 {
    let mut p = pin!(nested());
    let q = p.as_mut().await;
    q
}
async fn boxed(b: Box<dyn Fn(i32) -> i32>) -> i32 {
    let r = b(Y(false).await);
    let s = Box::pin(nested());
    s.await + r
}
async fn closures(n: i32) -> i32 {
    let v = vec![n; 3];
    let f = |x: usize| v[x];
    let a = f(0);
    Y(false).await;
    a + f(1)
}
async fn whil(mut n: u32) {
    while n > 0 {
        let g = D("g");
        n -= Y(false).await as u32 / 5;
        println!("{} {}", g.0, n);
    }
}
async fn lab(n: i32) -> i32 {
    let r = 'a: {
        let _d = D("lab");
        if n > 3 {
            break 'a Y(false).await;
        }
        let _e = D("e");
        Y(false).await;
        8
    };
    Y(false).await + r
}
async fn gen_<T: Clone>(t: T) -> (T, T) {
    let u = t.clone();
    Y(false).await;
    (t, u)
}
async fn short(a: bool) -> bool {
    a && Y(false).await == 5 || D("sh").0.len() == Y(false).await as usize
}
async fn q() -> Option<u8> {
    let d = D("qq");
    let x = maybe(d.0.len()).await?;
    Y(false).await;
    Some(x)
}
async fn maybe(n: usize) -> Option<u8> {
    Y(false).await;
    if n == 2 { None } else { Some(1) }
}
async fn chain() -> usize {
    String::from("abc").len() + Y(false).await as usize + String::from("de").len()
}
async fn iflet(o: Option<D>) {
    if let Some(D(ref s)) = o {
        Y(false).await;
        println!("{}", s);
    } else {
        Y(false).await;
    }
}
async fn assign() {
    let mut d = D("as1");
    d = if Y(false).await == 5 {
        D("as2")
    } else {
        D("as3")
    };
    let x;
    x = Y(false).await;
    println!("{} {}", d.0, x);
}
async fn fnarg() {
    fn both(a: i32, d: D, b: i32) -> i32 {
        a + b + d.0.len() as i32
    }
    println!("{}", both(Y(false).await, D("fa"), Y(false).await));
}
async fn structs() {
    struct S {
        a: D,
        b: i32,
        c: D,
    }
    let s = S {
        c: D("sc"),
        b: Y(false).await,
        a: D("sa"),
    };
    let S { a, .. } = s;
    Y(false).await;
    println!("{}", a.0);
}
async fn arr() {
    let a = [D("a0"), D("a1")];
    let [x, y] = a;
    Y(false).await;
    drop(y);
    Y(false).await;
    drop(x);
}
fn go<F: Future>(name: &str, mk: impl Fn() -> F) {
    for n in 0..5 {
        println!("{} {}", name, n);
        let mut f = Box::pin(mk());
        let mut cx = Context::from_waker(Waker::noop());
        for _ in 0..n {
            if f.as_mut().poll(&mut cx).is_ready() {
                println!("ready");
                break;
            }
        }
    }
}
fn main() {
    go("moved_flag t", || moved_flag(true));
    go("moved_flag f", || moved_flag(false));
    go("moved_in_loop", moved_in_loop);
    go("partial", || partial(true));
    go("partial f", || partial(false));
    go("tmp_ref", tmp_ref);
    go("two", || two([1; 100], [2; 60]));
    go("branch", || branch(true));
    go("branch f", || branch(false));
    go("borrowed", borrowed);
    go("not", not_borrowed);
    go("mat", || mat(Some([1; 32])));
    go("mat", || mat(None));
    go("nested", nested);
    go("pinned", pinned);
    go("boxed", || boxed(Box::new(|x| x + 1)));
    go("closures", || closures(3));
    go("whil", || whil(2));
    go("lab", || lab(4));
    go("lab", || lab(1));
    go("gen", || gen_(5u8));
    go("gens", || gen_(String::from("x")));
    go("short", || short(true));
    go("short f", || short(false));
    go("q", q);
    go("chain", chain);
    go("iflet", || iflet(Some(D("il"))));
    go("iflet n", || iflet(None));
    go("assign", assign);
    go("fnarg", fnarg);
    go("structs", structs);
    go("arr", arr);
}
