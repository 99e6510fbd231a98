use std::task::{Context, Waker};

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let word = String::from("tide");
    let mut f = Box::pin(async {
        println!("inside: {word}");
    });
    println!("outside: {word}");
    let _ = f.as_mut().poll(&mut cx);
    drop(f);
    println!("still here: {word}");
}
