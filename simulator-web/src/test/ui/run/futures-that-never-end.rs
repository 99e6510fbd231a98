use std::pin::pin;
use std::task::{Context, Poll, Waker};

async fn tick() {}

struct Handle<T>(Vec<T>);

fn spawn<F: Future>(_: F) -> Handle<F::Output> {
    Handle(vec![])
}

fn run<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return value;
        }
    }
}

fn main() {
    let handle = spawn(async {
        loop {
            tick().await
        }
    });
    println!("{}", handle.0.len());
    let caught = std::panic::catch_unwind(|| {
        run(async {
            tick().await;
            unreachable!("state {}", 3)
        })
    });
    println!("{}", caught.is_err());
}
