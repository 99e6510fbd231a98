// #[pin_project] on an enum: a hand-made state machine with project_replace.
use pin_project::pin_project;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::time::{sleep, Duration, Instant};

#[pin_project(project = ChainProj, project_replace = ChainOwn)]
enum Chain<A, B, F> {
    First {
        #[pin]
        fut: A,
        make: F,
    },
    Second {
        #[pin]
        fut: B,
    },
    Done,
}

impl<A, B, F> Future for Chain<A, B, F>
where
    A: Future,
    B: Future,
    F: FnOnce(A::Output) -> B,
{
    type Output = B::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<B::Output> {
        loop {
            match self.as_mut().project() {
                ChainProj::First { fut, .. } => {
                    let Poll::Ready(out) = fut.poll(cx) else {
                        return Poll::Pending;
                    };
                    let ChainOwn::First { make, .. } = self.as_mut().project_replace(Chain::Done) else {
                        unreachable!()
                    };
                    let next = make(out);
                    self.set(Chain::Second { fut: next });
                }
                ChainProj::Second { fut } => {
                    let Poll::Ready(out) = fut.poll(cx) else {
                        return Poll::Pending;
                    };
                    self.set(Chain::Done);
                    return Poll::Ready(out);
                }
                ChainProj::Done => panic!("polled after the end"), //~ PANIC polled after the end
            }
        }
    }
}

fn then<A, B, F>(fut: A, make: F) -> Chain<A, B, F>
where
    A: Future,
    B: Future,
    F: FnOnce(A::Output) -> B,
{
    Chain::First { fut, make }
}

async fn slow(n: u64) -> u64 {
    sleep(Duration::from_millis(n)).await;
    n + 1
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t = Instant::now();
    let unit = String::from("ms");
    let r = then(slow(9), |n| async move { format!("{}{unit}", slow(n * 2).await) }).await;
    println!("{r} in {:?}", t.elapsed());

    let long = then(then(slow(1), slow), |n| then(slow(n), |m| async move { m * 100 }));
    println!("{} in {:?}", long.await, t.elapsed());

    let mut pinned = Box::pin(then(std::future::ready(1), |n: i32| std::future::ready(n + 1)));
    println!("{}", pinned.as_mut().await);
    // a finished future must not be polled again
    println!("{}", pinned.await);
}
