use std::pin::pin;
use std::task::{Context, Poll, Waker};

#[repr(align(32))]
#[derive(Clone, Copy)]
struct Aligned(u8);

async fn aligned(n: u8) -> u8 {
    let kept = Aligned(n);
    std::future::ready(()).await;
    kept.0
}

fn run<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("pending"),
    }
}

fn address_of(value: &Aligned) -> usize {
    value as *const Aligned as usize % 32
}

fn main() {
    println!("{} {}", std::mem::size_of_val(&aligned(1)), run(aligned(3)));
    let one = Aligned(4);
    let byte = 1u8;
    let two = Box::new(one);
    println!("{} {} {}", address_of(&one), address_of(&two), byte + one.0 + two.0);
}
