use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

// A move closure that could be called again: where it is called once by value, its future has what it captured.
struct Turn(bool);

impl Future for Turn {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if std::mem::replace(&mut self.0, true) { Poll::Ready(()) } else { Poll::Pending }
    }
}

struct Token(&'static str);

impl Drop for Token {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Pair {
    left: Token,
    right: Box<u32>,
}

async fn once<T>(job: impl AsyncFnOnce(u32) -> T) -> T {
    let future = job(3);
    println!("called");
    future.await
}

async fn twice<T>(job: impl AsyncFn(u32) -> T) -> (T, T) {
    (job(1).await, job(2).await)
}

fn run<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut cx) {
            return value;
        }
    }
}

fn main() {
    let token = Token("a");
    let read = async move |n: u32| {
        Turn(false).await;
        n as usize + token.0.len()
    };
    println!("{:?}", run(twice(&read)));
    println!("{}", run(once(read)));

    let mut list = vec![1, 2];
    let push = async move |n: u32| {
        list.push(n);
        Turn(false).await;
        list.iter().sum::<u32>()
    };
    println!("{}", run(once(push)));

    let pair = Pair { left: Token("left"), right: Box::new(5) };
    let base = 10;
    let parts = async move |n: u32| {
        let right = &pair.right;
        Turn(false).await;
        println!("{} {}", pair.left.0, n + **right + base);
    };
    run(once(parts));

    let kept = Token("kept");
    let log = std::cell::RefCell::new(String::new());
    let lent = &log;
    let late = async move |(a, _): (u32, Token)| {
        Turn(false).await;
        lent.borrow_mut().push_str(kept.0);
        a
    };
    async fn pass<T>(job: impl AsyncFnOnce((u32, Token)) -> T) -> T {
        job((1, Token("argument"))).await
    }
    let mut cx = Context::from_waker(Waker::noop());
    {
        let mut future = pin!(pass(late));
        println!("{}", future.as_mut().poll(&mut cx).is_pending());
    }
    println!("{log:?}");
}
