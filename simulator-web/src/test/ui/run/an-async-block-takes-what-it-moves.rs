use std::task::{Context, Poll, Waker};

fn shout(word: String) -> impl Future<Output = usize> {
    async move {
        println!("{word}!");
        word.len()
    }
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(shout(String::from("ahoy")));
    if let Poll::Ready(n) = f.as_mut().poll(&mut cx) {
        println!("{n} letters");
    }
}
