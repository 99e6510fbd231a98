use std::cell::RefCell;
use std::future::{Future, ready};
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

#[derive(Debug, Clone, PartialEq)]
enum Msg {
    Quit,
    Text(String),
    Move { x: i32, y: i32 },
}

struct Chan {
    q: RefCell<Vec<Msg>>,
}

struct Recv<'a>(&'a Chan);

impl Future for Recv<'_> {
    type Output = Option<Msg>;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Msg>> {
        Poll::Ready(self.0.q.borrow_mut().pop())
    }
}

impl Chan {
    fn recv(&self) -> Recv<'_> {
        Recv(self)
    }
    async fn drain(&self) -> usize {
        let mut n = 0;
        while let Some(m) = self.recv().await {
            match m {
                Msg::Quit => break,
                Msg::Text(t) => n += t.len(),
                Msg::Move { x, y } => {
                    ready(()).await;
                    n += (x + y) as usize
                }
            }
        }
        n
    }
    async fn peek(&self) -> bool {
        let g = self.q.borrow();
        let r = g.last() == Some(&Msg::Quit);
        ready(()).await;
        r
    }
    async fn peek_scoped(&self) -> bool {
        let r = {
            let g = self.q.borrow();
            g.last() == Some(&Msg::Quit)
        };
        ready(()).await;
        r
    }
}

async fn select<A: Future, B: Future>(a: A, b: B) -> Option<A::Output> {
    let mut a = pin!(a);
    let mut b = pin!(b);
    std::future::poll_fn(|cx| {
        if let Poll::Ready(v) = a.as_mut().poll(cx) {
            return Poll::Ready(Some(v));
        }
        match b.as_mut().poll(cx) {
            Poll::Ready(_) => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

async fn join<A: Future, B: Future>(a: A, b: B) -> (A::Output, B::Output) {
    let mut a = pin!(a);
    let mut b = pin!(b);
    let mut x = None;
    let mut y = None;
    std::future::poll_fn(move |cx| {
        if x.is_none() {
            if let Poll::Ready(v) = a.as_mut().poll(cx) {
                x = Some(v);
            }
        }
        if y.is_none() {
            if let Poll::Ready(v) = b.as_mut().poll(cx) {
                y = Some(v);
            }
        }
        if x.is_some() && y.is_some() {
            Poll::Ready((x.take().unwrap(), y.take().unwrap()))
        } else {
            Poll::Pending
        }
    })
    .await
}

async fn dynamic(list: Vec<Box<dyn Fn(u32) -> Pin<Box<dyn Future<Output = u32>>>>>) -> u32 {
    let mut acc = 1;
    for f in list.iter() {
        acc = f(acc).await;
    }
    acc
}

async fn with_rc(r: Rc<RefCell<u32>>) -> u32 {
    let s = Rc::clone(&r);
    *s.borrow_mut() += 1;
    ready(()).await;
    let v = *r.borrow();
    v + Rc::strong_count(&s) as u32
}

async fn opt(o: Option<&str>) -> Option<usize> {
    let s = o?;
    ready(()).await;
    let n = Some(s.len()).filter(|n| *n > 1)?;
    ready(n).await;
    Some(n)
}

trait Service {
    async fn call(&mut self, n: u16) -> u16;
}

struct Add(u16);
struct Twice<S>(S);

impl Service for Add {
    async fn call(&mut self, n: u16) -> u16 {
        self.0 += 1;
        ready(self.0 + n).await
    }
}

impl<S: Service> Service for Twice<S> {
    async fn call(&mut self, n: u16) -> u16 {
        let m = self.0.call(n).await;
        self.0.call(m).await
    }
}

async fn apply<F: AsyncFn(u32) -> u32>(f: F) -> u32 {
    f(1).await + f(2).await
}

fn run<F: Future>(f: F) -> F::Output {
    println!("{}", size_of_val(&f));
    let mut f = pin!(f);
    let mut cx = Context::from_waker(Waker::noop());
    for _ in 0..100 {
        if let Poll::Ready(v) = f.as_mut().poll(&mut cx) {
            return v;
        }
    }
    unreachable!()
}

fn main() {
    let c = Chan { q: RefCell::new(vec![Msg::Quit, Msg::Text("hey".into()), Msg::Move { x: 1, y: 2 }]) };
    println!("{}", run(c.drain()));
    println!("{}", run(c.peek()));
    println!("{}", run(c.peek_scoped()));
    println!("{:?}", run(select(ready(1), ready("x"))));
    println!("{:?}", run(join(async { 1u8 }, async { ready("x").await })));
    println!("{:?}", run(dynamic(vec![Box::new(|n| Box::pin(async move { n + 1 })), Box::new(|n| Box::pin(ready(n * 3)))])));
    println!("{:?}", run(with_rc(Rc::new(RefCell::new(1)))));
    println!("{:?} {:?}", run(opt(Some("ab"))), run(opt(None)));
    let mut t = Twice(Add(1));
    println!("{}", run(t.call(5)));
    let k = 10;
    println!("{}", run(apply(async |n| ready(n + k).await)));
    println!("{}", run(apply(async move |n: u32| {
        let m = n * k;
        ready(()).await;
        m
    })));
}
