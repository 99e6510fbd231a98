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

async fn count(limit: u32) -> u32 {
    let mut total = 0;
    let mut n = 0;
    while n < limit {
        n += 1;
        Later(n % 2 == 0).await;
        total += n;
    }
    total
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(count(5));
    let mut polls = 1;
    loop {
        match f.as_mut().poll(&mut cx) {
            Poll::Ready(total) => {
                println!("{total} after {polls} polls");
                break;
            }
            Poll::Pending => polls += 1,
        }
    }
}
