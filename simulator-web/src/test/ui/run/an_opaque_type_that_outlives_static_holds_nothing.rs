use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
struct Log(Vec<String>);
fn note(log: &mut Log, what: &str) -> impl Future<Output = usize> + 'static {
    log.0.push(what.to_string());
    let n = log.0.len();
    async move { n }
}
fn peek<'a, 'b>(log: &'a Log, _: &'b str) -> impl Fn() -> usize + 'a {
    || log.0.len()
}
fn block<F: Future>(f: F) -> F::Output {
    let mut f = pin!(f);
    loop {
        if let Poll::Ready(x) = f.as_mut().poll(&mut Context::from_waker(Waker::noop())) { return x; }
    }
}
fn main() {
    let mut log = Log(vec![]);
    let a = note(&mut log, "a");
    let b = note(&mut log, &String::from("b"));
    println!("{} {}", block(a), block(b));
    let p = { let s = String::from("x"); peek(&log, &s) };
    println!("{}", p());
}
