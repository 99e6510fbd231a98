use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};

fn hidden(v: Vec<i32>) -> impl Iterator<Item = i32> {
    v.into_iter()
}

fn hidden_with_a_lifetime<'a>(v: &'a [i32]) -> impl Iterator<Item = i32> + 'a {
    v.iter().copied()
}

async fn len(s: &str) -> usize {
    s.len()
}

fn waits_for_a_parameter(s: &String) -> impl Future<Output = usize> {
    len(s)
}

fn any<F: for<'a> Fn(&'a str) -> &'a str>(f: F) -> usize {
    f("abc").len()
}

fn main() {
    println!("{}", hidden(vec![1, 2]).sum::<i32>() + hidden_with_a_lifetime(&[3]).sum::<i32>());
    let s = String::from("four");
    let mut cx = Context::from_waker(Waker::noop());
    println!("{:?}", pin!(waits_for_a_parameter(&s)).poll(&mut cx));
    let kept: &'static str = "a";
    println!("{} {}", any(|_| kept), any(|s| &s[1..]));
    let mut last: Option<&i32> = None;
    [1, 2].iter().for_each(|n| last = Some(n));
    println!("{last:?}");
}
