use std::pin::Pin;
use std::task::{Context, Waker};

fn twice<F: Future>(f: Pin<&mut F>) -> bool {
    let mut cx = Context::from_waker(Waker::noop());
    let first = f.poll(&mut cx).is_ready();
    let second = f.poll(&mut cx).is_ready(); //~ ERROR E0382
    first && second
}

async fn nothing() {}

fn main() {
    let mut f = Box::pin(nothing());
    println!("{}", twice(f.as_mut()));
}
