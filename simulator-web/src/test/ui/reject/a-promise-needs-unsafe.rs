use std::pin::Pin;
use std::task::{Context, Waker};

async fn one() -> u8 {
    1
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = one();
    let pin = Pin::new_unchecked(&mut f); //~ ERROR E0133
    println!("{}", pin.poll(&mut cx).is_ready());
}
