use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

struct Tick(bool);
impl Future for Tick {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if std::mem::replace(&mut self.0, true) { Poll::Ready(()) } else { Poll::Pending }
    }
}

async fn fetch(n: u32) -> Result<String, String> {
    Tick(false).await;
    if n > 3 { Err(format!("bad {n}")) } else { Ok("x".repeat(n as usize)) }
}

async fn question(a: u32, b: u32) -> Result<usize, String> {
    let x = fetch(a).await?;
    let y = fetch(b).await?;
    Ok(x.len() + y.len())
}

async fn question_chain(a: u32) -> Result<usize, String> {
    Ok(fetch(a).await?.len() + fetch(a + 1).await?.len())
}

async fn scrutinee(n: u32) -> usize {
    match fetch(n).await {
        Ok(s) => {
            Tick(false).await;
            s.len()
        }
        Err(e) => {
            Tick(false).await;
            e.len() + 1
        }
    }
}

async fn if_let(n: u32) -> usize {
    if let Ok(s) = fetch(n).await {
        Tick(false).await;
        s.len()
    } else {
        0
    }
}

async fn while_let(mut n: u32) -> u32 {
    let mut total = 0;
    while let Ok(s) = fetch(n).await {
        total += s.len() as u32;
        n += 1;
    }
    total
}

async fn let_else(n: u32) -> usize {
    let Ok(s) = fetch(n).await else {
        Tick(false).await;
        return 0;
    };
    Tick(false).await;
    s.len()
}

async fn borrowed(v: &mut Vec<u32>) -> u32 {
    let first = &mut v[0];
    Tick(false).await;
    *first += 1;
    let n = *first;
    Tick(false).await;
    v.push(n);
    n
}

async fn arrays(flag: bool) -> u8 {
    if flag {
        let a = [1u8; 40];
        Tick(false).await;
        a[0]
    } else {
        let b = [2u16; 30];
        Tick(false).await;
        let c = [b[0] as u8; 10];
        Tick(false).await;
        c[0]
    }
}

async fn looped(items: Vec<String>) -> usize {
    let mut n = 0;
    for s in &items {
        Tick(false).await;
        n += s.len();
    }
    for (i, s) in items.into_iter().enumerate() {
        Tick(false).await;
        n += i + s.len();
    }
    n
}

async fn nested() -> usize {
    let a = async {
        let s = String::from("abc");
        Tick(false).await;
        s
    };
    let b = async move { a.await.len() };
    b.await
}

async fn pinned() -> usize {
    let mut f = pin!(fetch(2));
    let mut n = 0;
    std::future::poll_fn(|cx| {
        n += 1;
        f.as_mut().poll(cx)
    })
    .await
    .map_or(0, |s| s.len() + n)
}

async fn generic<T: Clone>(t: T) -> (T, T) {
    let u = t.clone();
    Tick(false).await;
    (t, u)
}

async fn temporaries(v: &[u32]) -> usize {
    take(&fetch(1).await.unwrap(), &v.to_vec(), fetch(2).await.is_ok()).await
}

async fn take(s: &str, v: &Vec<u32>, ok: bool) -> usize {
    Tick(false).await;
    s.len() + v.len() + ok as usize
}

async fn dropped(s: String) -> usize {
    let n = s.len();
    drop(s);
    Tick(false).await;
    n
}

async fn maybe_moved(s: String, c: bool) -> usize {
    if c {
        drop(s);
    }
    Tick(false).await;
    1
}

async fn boxed(n: u32) -> u32 {
    if n == 0 { 0 } else { 1 + Box::pin(boxed(n - 1)).await }
}

async fn tuple_binding() -> u64 {
    let (a, mut b) = (1u64, 2u32);
    Tick(false).await;
    b += 1;
    Tick(false).await;
    a + b as u64
}

async fn ignored(_: String, _b: u8, c: [u16; 3]) -> u16 {
    Tick(false).await;
    c[1]
}

fn run<F: Future>(f: F) -> F::Output {
    println!("{}", size_of_val(&f));
    let mut f = pin!(f);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(v) = f.as_mut().poll(&mut cx) {
            return v;
        }
    }
}

fn main() {
    println!("{:?}", run(question(1, 2)));
    println!("{:?}", run(question_chain(3)));
    println!("{:?}", run(scrutinee(1)));
    println!("{:?}", run(if_let(1)));
    println!("{:?}", run(while_let(1)));
    println!("{:?}", run(let_else(9)));
    println!("{:?}", run(borrowed(&mut vec![1])));
    println!("{:?}", run(arrays(true)));
    println!("{:?}", run(looped(vec!["a".into(), "bc".into()])));
    println!("{:?}", run(nested()));
    println!("{:?}", run(pinned()));
    println!("{:?}", run(generic(5u16)));
    println!("{:?}", run(generic(String::from("q"))));
    println!("{:?}", run(temporaries(&[1, 2])));
    println!("{:?}", run(dropped("abc".into())));
    println!("{:?}", run(maybe_moved("abc".into(), true)));
    println!("{:?}", run(boxed(3)));
    println!("{:?}", run(tuple_binding()));
    println!("{:?}", run(ignored("s".into(), 1, [1, 2, 3])));
}
