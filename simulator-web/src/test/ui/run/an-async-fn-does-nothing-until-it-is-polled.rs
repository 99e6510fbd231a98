use std::task::{Context, Waker};

async fn speak(n: u8) -> u8 {
    println!("speaking {n}");
    n
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let never = speak(1);
    let mut once = Box::pin(speak(2));
    println!("made");
    println!("{}", once.as_mut().poll(&mut cx).is_ready());
    drop(never);
    println!("done");
}
