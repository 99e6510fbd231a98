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

async fn job(id: u32) -> u32 {
    let ids = [id, id * 10];
    let tenfold = &ids[1];
    Later(id % 2 == 0).await;
    *tenfold
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut jobs = Vec::new();
    let mut id = 1;
    while id <= 3 {
        jobs.push(Box::pin(job(id)));
        id += 1;
    }
    while let Some(mut f) = jobs.pop() {
        match f.as_mut().poll(&mut cx) {
            Poll::Ready(n) => println!("done {n}"),
            Poll::Pending => {
                println!("one waits");
                jobs.push(f);
            }
        }
    }
}
