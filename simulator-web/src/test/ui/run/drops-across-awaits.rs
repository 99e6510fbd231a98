use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};
use std::rc::Rc;
use std::cell::Cell;

struct Noisy<'a>(&'a str, Rc<Cell<u32>>);
impl Drop for Noisy<'_> {
    fn drop(&mut self) {
        self.1.set(self.1.get() + 1);
        println!("drop {} ({})", self.0, self.1.get());
    }
}

async fn yield_now() {
    let mut yielded = false;
    std::future::poll_fn(move |_| {
        if yielded { std::task::Poll::Ready(()) } else { yielded = true; std::task::Poll::Pending }
    }).await
}

async fn work(name: &str, n: Rc<Cell<u32>>) -> u32 {
    let _a = Noisy(name, n.clone());
    for i in 0..3 {
        let _b = Noisy("inner", n.clone());
        if i == 1 {
            yield_now().await;
        }
        let _ = Noisy("gone", n.clone());
    }
    match Noisy("scrutinee", n.clone()).0 {
        "scrutinee" => yield_now().await,
        _ => {}
    }
    n.get()
}

fn main() {
    let n = Rc::new(Cell::new(0));
    let mut cx = Context::from_waker(Waker::noop());
    {
        let mut first = pin!(work("first", n.clone()));
        let _ = first.as_mut().poll(&mut cx);
        let _ = first.as_mut().poll(&mut cx);
        println!("size {}", size_of_val(&*first));
    }
    println!("-- cancelled");
    let mut second = pin!(work("second", n.clone()));
    while second.as_mut().poll(&mut cx).is_pending() { println!("pending"); }
    println!("rc {}", Rc::strong_count(&n));
}
