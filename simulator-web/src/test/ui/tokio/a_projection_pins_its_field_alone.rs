use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::task::yield_now;

enum Slot<F: Future> {
    Running(F),
    Done(Option<F::Output>),
}

impl<F: Future> Slot<F> {
    /// True when the value is there.
    fn poll_slot(self: Pin<&mut Self>, cx: &mut Context<'_>) -> bool {
        // SAFETY: the future is never moved out of `Running`; it is dropped in place by `set`.
        let mut this = self;
        let out = match unsafe { this.as_mut().get_unchecked_mut() } {
            Slot::Done(_) => return true,
            Slot::Running(f) => match unsafe { Pin::new_unchecked(f) }.poll(cx) {
                Poll::Pending => return false,
                Poll::Ready(v) => v,
            },
        };
        this.set(Slot::Done(Some(out)));
        true
    }

    fn take(self: Pin<&mut Self>) -> F::Output {
        match unsafe { self.get_unchecked_mut() } {
            Slot::Done(v) => v.take().expect("taken twice"),
            Slot::Running(_) => panic!("not ready"),
        }
    }
}

struct Both<A: Future, B: Future> {
    a: Slot<A>,
    b: Slot<B>,
    polls: usize,
}

impl<A: Future, B: Future> Future for Both<A, B> {
    type Output = (A::Output, B::Output, usize);
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = unsafe { self.get_unchecked_mut() };
        this.polls += 1;
        let mut a = unsafe { Pin::new_unchecked(&mut this.a) };
        let mut b = unsafe { Pin::new_unchecked(&mut this.b) };
        let ready_a = a.as_mut().poll_slot(cx);
        let ready_b = b.as_mut().poll_slot(cx);
        if ready_a && ready_b {
            Poll::Ready((a.take(), b.take(), this.polls))
        } else {
            Poll::Pending
        }
    }
}

fn both<A: Future, B: Future>(a: A, b: B) -> Both<A, B> {
    Both { a: Slot::Running(a), b: Slot::Running(b), polls: 0 }
}

struct Noisy(&'static str);
impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let quick = async {
        let _n = Noisy("quick");
        yield_now().await;
        'q'
    };
    let slow = async {
        let _n = Noisy("slow");
        for _ in 0..3 {
            yield_now().await;
        }
        String::from("slow result")
    };
    let (q, s, polls) = both(quick, slow).await;
    println!("{q} {s} in {polls} polls");

    let nested = both(both(async { 1 }, async { 2 }), async { yield_now().await; 3 });
    let ((x, y, inner), z, outer) = nested.await;
    println!("{x}{y}{z} inner={inner} outer={outer}");
}
