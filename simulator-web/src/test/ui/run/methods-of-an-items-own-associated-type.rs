use std::future::{Future, Ready, ready};
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

struct Each<I> {
    source: I,
}

impl<I: Iterator> Each<I>
where
    I::Item: Future + Unpin,
{
    fn first(&mut self) -> Option<<I::Item as Future>::Output> {
        let mut cx = Context::from_waker(Waker::noop());
        match Pin::new(&mut self.source.next()?).poll(&mut cx) {
            Poll::Ready(value) => Some(value),
            Poll::Pending => None,
        }
    }
}

trait Shape {
    fn corners(&self) -> u32;
}

struct Square;

impl Shape for Square {
    fn corners(&self) -> u32 {
        4
    }
}

fn main() {
    let futures: Vec<Ready<u8>> = vec![ready(1), ready(2)];
    println!("{:?}", Each { source: futures.into_iter() }.first());
    println!("{:?}", Each { source: [3].into_iter().map(ready) }.first());
    let shapes: Vec<Box<dyn Shape>> = (0..2).map(|_| Box::new(Square) as Box<_>).collect();
    println!("{}", shapes.iter().map(|it| it.corners()).sum::<u32>());
}
