use std::fmt::Debug;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

trait Load {
    type Item: Debug;
    async fn load(&self, by: Self::Item) -> Self::Item;
    fn map<U, F: Fn(&Self::Item) -> U>(&self, f: F) -> U;
    fn pick<'a, T: Clone + Debug>(&'a self, t: &'a T) -> T;
}

struct Cache<X>(X);

impl<X: Clone + Debug> Load for Cache<X> {
    type Item = X;
    fn load(&self, by: X) -> impl Future<Output = X> {
        println!("{:?}", self.0);
        async move { by }
    }
    fn map<R, G>(&self, g: G) -> R
    where
        G: Fn(&X) -> R,
    {
        g(&self.0)
    }
    fn pick<T: Clone>(&self, t: &T) -> T {
        t.clone()
    }
}

fn main() {
    let cache = Cache(3);
    println!("{} {}", cache.map(|n| n + 1), cache.pick(&"x"));
    let mut cx = Context::from_waker(Waker::noop());
    if let Poll::Ready(n) = pin!(cache.load(7)).poll(&mut cx) {
        println!("{n}");
    }
}
