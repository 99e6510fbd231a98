use std::pin::Pin;
use std::task::{Context, Waker};

async fn five() -> u8 {
    5
}

fn keep<F>(f: F) -> usize {
    size_of_val(&f)
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = five();
    let done = unsafe { Pin::new_unchecked(&mut f) }.poll(&mut cx);
    println!("{}", done.is_ready());
    let size = keep(f); //~ MISUSE pin-contract-violated moved-while-pinned
    println!("{}", size > 0);
}
