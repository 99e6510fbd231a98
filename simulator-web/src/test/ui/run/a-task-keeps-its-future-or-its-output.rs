use std::future::Future;
use std::mem::ManuallyDrop;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

union Stage<F: Future> {
    future: ManuallyDrop<F>,
    output: ManuallyDrop<F::Output>,
}

struct Task<F: Future> {
    stage: Stage<F>,
    log: Vec<&'static str>,
}

impl<F: Future> Task<F> {
    fn new(future: F) -> Pin<Box<Self>> {
        let stage = Stage { future: ManuallyDrop::new(future) };
        Box::pin(Task { stage, log: vec!["made"] })
    }

    fn finish(self: Pin<&mut Self>) -> F::Output {
        let this = unsafe { self.get_unchecked_mut() };
        let future = unsafe { Pin::new_unchecked(&mut *this.stage.future) };
        let Poll::Ready(value) = future.poll(&mut Context::from_waker(Waker::noop())) else {
            panic!("not now")
        };
        unsafe { ManuallyDrop::drop(&mut this.stage.future) };
        this.stage.output = ManuallyDrop::new(value);
        this.log.push("output");
        unsafe { ManuallyDrop::take(&mut this.stage.output) }
    }
}

fn main() {
    let mut task = Task::new(async { String::from("done") });
    println!("{}", task.as_mut().finish());
    let log = unsafe { &mut task.as_mut().get_unchecked_mut().log };
    log.extend(["a", "b", "c"]);
    let mut some = log.drain(1..4);
    println!("{:?} {:?} {:?}", some.next_back(), some.next(), some.as_slice());
    drop(some);
    println!("{:?}", log.drain(..).rev().collect::<Vec<_>>());
}
