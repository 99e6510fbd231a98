use std::future::{Future, ready};
use std::pin::pin;
use std::task::{Context, Waker};

async fn line(name: String) -> String {
    format!("{name}: {} {:?}", name.len(), ready(7u8).await)
}

fn main() {
    let f = pin!(line("x".to_string()));
    println!("{:?}", f.poll(&mut Context::from_waker(Waker::noop())));
    println!("{0} {0:?}", "twice".to_string());
}
