use std::pin::Pin;
use std::task::{Context, Poll, Waker};

struct Later(bool);

impl Future for Later {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            Poll::Ready(())
        } else {
            self.0 = true;
            Poll::Pending
        }
    }
}

async fn sum(a: u32, b: u32) -> u32 {
    let parts = [a, b];
    let view = &parts;
    Later(false).await;
    view[0] + view[1]
}

fn finish<F: Future<Output = u32>>(mut f: Pin<Box<F>>) -> u32 {
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(n) = f.as_mut().poll(&mut cx) {
            return n;
        }
        println!("again");
    }
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(sum(20, 22));
    let _ = f.as_mut().poll(&mut cx);
    println!("{}", finish(f));
}
