use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

enum Step<F: Future> {
    Running(F),
    Done(F::Output),
    Taken,
}

impl<F: Future> Step<F> {
    fn advance(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> bool {
        let running = match unsafe { self.as_mut().get_unchecked_mut() } {
            Step::Running(future) => unsafe { Pin::new_unchecked(future) },
            _ => return true,
        };
        match running.poll(cx) {
            Poll::Ready(output) => {
                self.set(Step::Done(output));
                true
            }
            Poll::Pending => false,
        }
    }

    fn take(self: Pin<&mut Self>) -> Option<F::Output> {
        let this = unsafe { self.get_unchecked_mut() };
        if !matches!(this, Step::Done(_)) {
            return None;
        }
        match mem::replace(this, Step::Taken) {
            Step::Done(output) => Some(output),
            _ => unreachable!(),
        }
    }
}

async fn name() -> String {
    String::from("done")
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut step = Box::pin(Step::Running(name()));
    println!("{:?}", step.as_mut().take());
    println!("{}", step.as_mut().advance(&mut cx));
    println!("{:?}", step.as_mut().take());
    println!("{:?}", step.as_mut().take());
}
