// What `vec!` and `format!` keep while one of their parts, or their neighbour, waits.
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};

async fn one() -> u8 {
    1
}

async fn list() -> usize {
    let all = vec![one().await, one().await, 3];
    all.len()
}

async fn text(n: u8) -> usize {
    let pair = (format!("n is {n}"), one().await);
    pair.0.len()
}

async fn replaced(target: &mut String) -> u8 {
    *target = String::from("new");
    one().await
}

fn ready<F: Future>(future: F) -> bool {
    let mut context = Context::from_waker(Waker::noop());
    pin!(future).poll(&mut context).is_ready()
}

fn main() {
    let mut target = String::from("old");
    println!("{} {}", size_of_val(&list()), size_of_val(&text(2)));
    println!("{}", size_of_val(&replaced(&mut target)));
    println!("{} {}", ready(list()), ready(text(7)));
    println!("{} {target}", ready(replaced(&mut target)) as u8);
}
