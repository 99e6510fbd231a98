use std::cell::{Cell, RefCell};
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
fn y() -> Y {
    Y(false)
}
struct Lock(Cell<bool>, u32);
struct Guard<'a>(&'a Lock);
impl Lock {
    fn lock(&self) -> Guard<'_> {
        self.0.set(true);
        Guard(self)
    }
}
impl Guard<'_> {
    fn get(&self) -> u32 {
        self.0.1
    }
}
impl Drop for Guard<'_> {
    fn drop(&mut self) {
        println!("unlock");
        self.0.0.set(false);
    }
}
async fn guard_match(l: &Lock) {
    match l.lock().get() {
        3 => {
            y().await;
            println!("three");
        }
        _ => {}
    }
}
async fn guard_iflet(l: &Lock) {
    if let 4 = l.lock().get() {
    } else {
        y().await;
    }
    println!("x");
    if let 3 = l.lock().get() {
        y().await;
    }
}
async fn guard_block(l: &Lock) {
    {
        let g = l.lock();
        println!("{}", g.get());
    }
    y().await;
    let g = l.lock();
    let n = g.get();
    drop(g);
    y().await;
    println!("{}", n);
}
async fn guard_let(l: &Lock) -> u32 {
    let n = l.lock().get();
    y().await;
    n + l.lock().get() + y().await as u32
}
async fn letelse(o: Option<D>) {
    let Some(d) = o else {
        y().await;
        println!("none");
        return;
    };
    y().await;
    println!("{}", d.0);
}
async fn whilelet() {
    let mut v = vec![D("v1"), D("v2")];
    while let Some(d) = v.pop() {
        y().await;
        println!("{}", d.0);
    }
    y().await;
}
async fn add(a: i32, b: i32, _d: D) -> i32 {
    y().await;
    a + b
}
async fn r(n: i32) -> Result<i32, String> {
    y().await;
    if n > 2 { Err("e".to_string()) } else { Ok(n) }
}
async fn args() -> i32 {
    add(y().await, add(1, y().await, D("i")).await, D("o")).await
}
async fn index() -> i32 {
    let mut a = [1, 2, 3];
    a[y().await as usize - 4] = y().await;
    a[1] += y().await;
    a[0] + a[1]
}
async fn tryc() -> Result<i32, String> {
    let a = r(1).await? + r(2).await?;
    let _d = D("try");
    let b = r(a).await?;
    Ok(b)
}
enum E {
    A(D, [u8; 40]),
    B(Box<D>),
    C,
}
async fn en(e: E) {
    match e {
        E::A(d, a) => {
            y().await;
            println!("{} {}", d.0, a[0]);
        }
        E::B(b) => {
            let d = *b;
            y().await;
            println!("{}", d.0);
        }
        E::C => y().await.cl_into(&mut 0),
    }
    y().await;
    println!("en");
}
async fn capt(n: u64) {
    let s = String::from("s");
    let mut k = 0;
    let d = D("cap");
    {
        let f = async {
            k += 1;
            println!("{} {}", s, n);
            y().await;
            k
        };
        let g = async move {
            y().await;
            println!("{}", d.0);
        };
        println!("{}", f.await);
        g.await;
    }
    println!("{} {}", k, s);
}
fn rec(n: u32) -> Pin<Box<dyn Future<Output = u32>>> {
    Box::pin(async move {
        if n == 0 {
            return 0;
        }
        let d = D("rec");
        y().await;
        let r = rec(n - 1).await;
        r + d.0.len() as u32
    })
}
async fn loops() -> i32 {
    let mut t = 0;
    let r = loop {
        let d = D("lp");
        t += y().await;
        if t > 8 {
            break d.0.len() as i32 + y().await;
        }
        for i in [1, 2] {
            if i == 2 {
                continue;
            }
            t += y().await - i;
        }
    };
    r + t
}
async fn two_refs() {
    let mut a = [0u16; 10];
    {
        let [x, z, ..] = &mut a;
        *x = y().await as u16;
        *z = *x + y().await as u16;
    }
    println!("{:?}", a);
}
async fn flags(k: u32) {
    let a = D("fa");
    let b = D("fb");
    let c;
    if k == 1 {
        drop(a);
    } else if k == 2 {
        drop(b);
        c = D("fc");
        println!("{}", c.0);
        y().await;
    }
    y().await;
    println!("flags");
}
async fn fields() {
    struct S {
        a: D,
        b: D,
        n: [u32; 8],
    }
    let mut s = S {
        a: D("sa"),
        b: D("sb"),
        n: [7; 8],
    };
    let a = s.a;
    y().await;
    s.a = D("sa2");
    y().await;
    println!("{} {}", a.0, s.n[2]);
    drop(s.b);
    y().await;
}
async fn big() -> usize {
    let v = {
        let t = [1u8; 300];
        y().await;
        t.len()
    };
    let w = {
        let t = [2u8; 200];
        y().await;
        t[3] as usize
    };
    v + w
}
async fn refc(c: &RefCell<Vec<i32>>) {
    c.borrow_mut().push(y().await);
    let n = c.borrow().len();
    y().await;
    println!("{} {:?}", n, c.borrow());
}
async fn unit_chain() {
    async {}.await;
    async {
        y().await;
    }
    .await;
    (async || {
        y().await;
        println!("ac");
    })()
    .await;
}
async fn fnp(f: fn(i32) -> i32, g: impl Fn(i32) -> Y) -> i32 {
    let h = |x| f(x) + 1;
    let r = g(1).await;
    h(r)
}
async fn nest3() -> i32 {
    let a = async {
        let b = async {
            let c = [1u8; 20];
            y().await;
            c[0] as i32
        };
        let d = D("n3");
        b.await + d.0.len() as i32
    };
    let mut p = pin!(a);
    let q = &mut p;
    q.await
}
async fn shadow(x: D) -> usize {
    let x = (x, y().await);
    let x = [x];
    let n = x[0].0.0.len();
    let x = D("sh");
    y().await;
    n + x.0.len()
}
async fn retearly(k: bool) -> D {
    let d = D("re");
    let o = D("other");
    if k {
        y().await;
        return d;
    }
    y().await;
    o
}
async fn slices(v: Vec<D>) {
    match v.as_slice() {
        [] => y().await,
        [a] => {
            let r = y().await;
            println!("{}", a.0);
            r
        }
        [a, .., b] => {
            let r = y().await;
            println!("{} {}", a.0, b.0);
            r
        }
    };
}
async fn gguard(o: Option<u8>) -> u8 {
    match o {
        Some(n)
            if {
                let k = n;
                k > 3
            } =>
        {
            y().await;
            n
        }
        Some(n @ 1..=2) => {
            y().await;
            n * 2
        }
        _ => 0,
    }
}
fn go<F: Future>(name: &str, mk: impl Fn() -> F) {
    for n in 0..9 {
        println!("{} {}", name, n);
        let mut f = Box::pin(mk());
        let mut cx = Context::from_waker(Waker::noop());
        let mut done = false;
        for _ in 0..n {
            if f.as_mut().poll(&mut cx).is_ready() {
                println!("ready");
                done = true;
                break;
            }
        }
        if done {
            break;
        }
    }
}
trait CI {
    fn cl_into(&self, x: &mut i32);
}
impl CI for i32 {
    fn cl_into(&self, x: &mut i32) {
        *x = *self;
    }
}
fn main() {
    let l = Lock(Cell::new(false), 3);
    go("gm", || guard_match(&l));
    go("gi", || guard_iflet(&l));
    go("gb", || guard_block(&l));
    go("gl", || guard_let(&l));
    go("le", || letelse(Some(D("le"))));
    go("le", || letelse(None));
    go("wl", whilelet);
    go("args", args);
    go("index", index);
    go("try", tryc);
    go("en", || en(E::A(D("ea"), [1; 40])));
    go("en", || en(E::B(Box::new(D("eb")))));
    go("en", || en(E::C));
    go("capt", || capt(3));
    go("rec", || rec(2));
    go("loops", loops);
    go("two", two_refs);
    for k in 0..3 {
        go("flags", || flags(k));
    }
    go("fields", fields);
    go("big", big);
    let c = RefCell::new(vec![]);
    go("unit", unit_chain);
    go("fnp", || fnp(|x| x * 2, |_| y()));
    go("nest3", nest3);
    go("shadow", || shadow(D("s0")));
    go("ret", || retearly(true));
    go("ret", || retearly(false));
    go("slices", || slices(vec![D("v0"), D("v1")]));
    go("gg", || gguard(Some(5)));
    go("gg", || gguard(Some(1)));
    let _ = refc(&c);
}
