use std::fmt::Debug;
use std::future::{Future, IntoFuture};
struct F<I>(I);
impl<I: Iterator<Item: IntoIterator<Item = u32, IntoIter: DoubleEndedIterator + ExactSizeIterator>>>
    F<I>
{
    fn a(self) -> u32 {
        self.0.map(|x| x.into_iter().rev().sum::<u32>()).sum()
    }
}
impl<I> F<I>
where
    I: IntoIterator,
    I::Item: IntoIterator,
    <I::Item as IntoIterator>::Item: IntoIterator,
    <<I::Item as IntoIterator>::Item as IntoIterator>::Item: Debug + Clone,
    <<I::Item as IntoIterator>::Item as IntoIterator>::IntoIter: DoubleEndedIterator,
{
    fn b(self) -> usize {
        let mut n = 0;
        for a in self.0 {
            for b in a {
                for c in b.into_iter().rev() {
                    println!("{c:?}");
                    n += 1;
                }
            }
        }
        n
    }
}
trait Layer {
    type Service: Service;
    fn layer(&self) -> Self::Service;
}
trait Service {
    type Response: Debug;
    type Future: Future<Output = Self::Response>;
    type Next: Service<Response = Self::Response>;
    fn call(&self) -> Self::Future;
    fn next(&self) -> Self::Next;
}
async fn run<L: Layer<Service: Service<Next: Service<Next: Service>>>>(l: L) {
    let s = l.layer();
    println!("{:?}", s.call().await);
    println!("{:?}", s.next().call().await);
    println!("{:?}", s.next().next().call().await);
    println!("{:?}", s.next().next().next().call().await);
}
fn all<F: IntoIterator<Item: IntoFuture<IntoFuture: Future + Unpin, Output: Debug>>>(
    f: F,
) -> usize {
    f.into_iter().map(|x| x.into_future()).count()
}
#[derive(Clone)]
struct S(u8);
impl Service for S {
    type Response = u8;
    type Future = std::future::Ready<u8>;
    type Next = S;
    fn call(&self) -> Self::Future {
        std::future::ready(self.0)
    }
    fn next(&self) -> S {
        S(self.0 + 1)
    }
}
impl Layer for S {
    type Service = S;
    fn layer(&self) -> S {
        self.clone()
    }
}
fn main() {
    println!("{}", F(vec![vec![1u32, 2]].into_iter()).a());
    println!("{}", F(vec![vec![vec![1u32, 2]]]).b());
    println!("{}", all([std::future::ready(1)]));
    let mut f = std::pin::pin!(run(S(1)));
    let _ = f
        .as_mut()
        .poll(&mut std::task::Context::from_waker(std::task::Waker::noop()));
}
