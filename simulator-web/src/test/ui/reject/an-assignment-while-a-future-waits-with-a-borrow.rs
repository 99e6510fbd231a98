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

async fn twice() -> u32 {
    let mut n = 1;
    let view = &n;
    Later(false).await;
    n = 2; //~ ERROR E0506
    *view + n
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(twice());
    let _ = f.as_mut().poll(&mut cx);
}
