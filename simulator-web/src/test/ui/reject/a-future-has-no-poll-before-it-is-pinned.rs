use std::task::{Context, Waker};

async fn one() -> u8 {
    1
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = one();
    let done = f.poll(&mut cx).is_ready(); //~ ERROR E0599
    println!("{done}");
}
