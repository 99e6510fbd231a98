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

fn fixed(name: &'static str, n: u8) -> usize {
    name.len() + n as usize
}

fn any(name: &str, n: u8) -> usize {
    name.len() + n as usize
}

// Only a reference of another lifetime is borrowed again, and kept.
async fn constant() -> usize {
    fixed("abc", one().await)
}

async fn borrowed() -> usize {
    any("abc", one().await)
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
    println!("{} {}", size_of_val(&constant()), size_of_val(&borrowed()));
    println!("{}", size_of_val(&replaced(&mut target)));
    println!("{} {}", ready(list()), ready(text(7)));
    println!("{} {target}", ready(replaced(&mut target)) as u8);
}
