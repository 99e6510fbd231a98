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

async fn maybe(wait: bool) -> &'static str {
    if wait {
        Later(false).await;
        "waited"
    } else {
        "at once"
    }
}

fn polls(wait: bool) -> u32 {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(maybe(wait));
    let mut n = 1;
    loop {
        if let Poll::Ready(word) = f.as_mut().poll(&mut cx) {
            println!("{word}");
            return n;
        }
        n += 1;
    }
}

fn main() {
    println!("{}", polls(true));
    println!("{}", polls(false));
}
