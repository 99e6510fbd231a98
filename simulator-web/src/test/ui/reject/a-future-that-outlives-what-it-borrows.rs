use std::task::{Context, Waker};

async fn read(n: &u32) -> u32 {
    *n + 1
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f;
    {
        let n = 41;
        f = Box::pin(read(&n)); //~ ERROR E0597
    }
    println!("{}", f.as_mut().poll(&mut cx).is_ready());
}
