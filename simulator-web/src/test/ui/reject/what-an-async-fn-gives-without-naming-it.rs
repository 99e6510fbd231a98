use std::fmt::Debug;
use std::future::Future;

async fn numbers(v: Vec<u8>) -> impl Iterator<Item = u8> {
    v.iter().map(|x| x + 1) //~ ERROR E0515
}

fn plain(v: Vec<u8>) -> impl Iterator<Item = u8> {
    v.iter().map(|x| x + 1) //~ ERROR E0597
}

async fn owned(v: Vec<u8>) -> impl Iterator<Item = u8> {
    v.into_iter().map(|x| x + 1)
}

async fn lent(v: &[u8]) -> impl Iterator<Item = u8> {
    v.iter().map(|x| x + 1)
}

async fn kept(v: Vec<u8>) -> impl Debug {
    let shown = v.iter();
    shown //~ ERROR E0515
}

async fn later(n: u8) -> impl Future<Output = u8> {
    async { n } //~ ERROR E0373
}

async fn sooner(n: u8) -> impl Future<Output = u8> {
    async move { n }
}

async fn letters(s: &str) -> impl Iterator<Item = char> + use<> { //~ ERROR E0700
    s.chars()
}

async fn boxed(n: u8) -> Box<dyn Future<Output = u8>> {
    Box::new(
        async { n } //~ ERROR E0597
    )
}

async fn pinned(n: u8) -> std::pin::Pin<Box<dyn Future<Output = u8>>> {
    Box::pin(
        async { n } //~ ERROR E0597
    )
}

fn plainly_boxed(n: u8) -> Box<dyn Future<Output = u8>> {
    Box::new(
        async { n } //~ ERROR E0373
    )
}

fn main() {}
