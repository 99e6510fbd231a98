use std::future::poll_fn;
use std::mem::ManuallyDrop;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

// What lies in another's place, is moved out, is dropped, or is set again is good as long as its own scope.
async fn pause() {
    let mut polled = false;
    poll_fn(|_| {
        if polled {
            return Poll::Ready(());
        }
        polled = true;
        Poll::Pending
    })
    .await
}

struct Token(u64);

async fn kept(early: bool) -> u64 {
    let mut last = None;
    {
        let token = Token(7);
        pause().await;
        if early {
            last = Some(token);
        }
    }
    pause().await;
    last.map_or(0, |it| it.0)
}

async fn sum() -> i32 {
    let numbers = [1, 2, 3];
    let at: *const i32 = &numbers[1];
    let mut total = 0;
    for i in 0..3 {
        let square = i * i;
        let pointer: *const i32 = &square;
        pause().await;
        total += unsafe { *pointer + *at };
    }
    total
}

async fn pinned() -> i32 {
    let mut inner = ManuallyDrop::new(sum());
    let total = poll_fn(|cx| unsafe { Pin::new_unchecked(&mut *inner) }.poll(cx)).await;
    unsafe { ManuallyDrop::drop(&mut inner) };
    {
        let mut again = pin!(sum());
        pause().await;
        let _ = poll_fn(|cx| Poll::Ready(again.as_mut().poll(cx))).await;
    }
    total + pin!(sum()).await
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
    println!("{} {}", run(kept(true)), run(kept(false)));
    println!("{} {}", run(sum()), run(pinned()));
    let mut cancelled = Box::pin(sum());
    let mut cx = Context::from_waker(Waker::noop());
    println!("{}", cancelled.as_mut().poll(&mut cx).is_pending());
}
