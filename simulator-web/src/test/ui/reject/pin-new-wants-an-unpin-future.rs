use std::pin::Pin;
use std::task::{Context, Waker};

async fn one() -> u8 {
    1
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = one();
    let done = Pin::new(&mut f).poll(&mut cx); //~ ERROR E0277
    println!("{}", done.is_ready());
}
