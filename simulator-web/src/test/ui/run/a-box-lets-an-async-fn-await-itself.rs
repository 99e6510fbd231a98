use std::task::{Context, Poll, Waker};

async fn down(n: u32) -> u32 {
    if n == 0 {
        return 0;
    }
    Box::pin(down(n - 1)).await + n
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(down(4));
    if let Poll::Ready(sum) = f.as_mut().poll(&mut cx) {
        println!("{sum}");
    }
}
