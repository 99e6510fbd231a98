use std::pin::Pin;
use std::task::{Context, Poll, Waker};

enum Machine {
    Fresh,
    Waiting { left: u8 },
    Done,
}

impl Future for Machine {
    type Output = &'static str;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<&'static str> {
        match *self {
            Machine::Fresh => *self = Machine::Waiting { left: 2 },
            Machine::Waiting { left: 0 } => {
                *self = Machine::Done;
                return Poll::Ready("done");
            }
            Machine::Waiting { left } => *self = Machine::Waiting { left: left - 1 },
            Machine::Done => return Poll::Ready("long done"),
        }
        Poll::Pending
    }
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut m = Machine::Fresh;
    let mut n = 0;
    while n < 5 {
        n += 1;
        match Pin::new(&mut m).poll(&mut cx) {
            Poll::Ready(word) => println!("{n} {word}"),
            Poll::Pending => println!("{n} pending"),
        }
    }
}
