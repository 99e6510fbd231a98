use pin_project::pin_project;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
#[pin_project]
struct Both<A: Future, B: Future> {
    #[pin] a: A,
    #[pin] b: B,
    out: Option<A::Output>,
}
impl<A: Future, B: Future> Future for Both<A, B> {
    type Output = (A::Output, B::Output);
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        if this.out.is_none() { if let Poll::Ready(v) = this.a.as_mut().poll(cx) { *this.out = Some(v); } }
        match this.b.poll(cx) { Poll::Ready(v) if this.out.is_some() => Poll::Ready((this.out.take().unwrap(), v)), _ => Poll::Pending }
    }
}
#[pin_project(project = EitherProj)]
enum Either<L, R> { Left(#[pin] L), Right(#[pin] R) }
impl<L: Future, R: Future<Output = L::Output>> Future for Either<L, R> {
    type Output = L::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<L::Output> {
        match self.project() { EitherProj::Left(l) => l.poll(cx), EitherProj::Right(r) => r.poll(cx) }
    }
}
#[pin_project]
struct Tuple<F>(#[pin] F, u8);
fn main() {
    let mut f = Box::pin(Both { a: async { 1 }, b: async { "b" }, out: None });
    let mut cx = Context::from_waker(Waker::noop());
    println!("{:?}", f.as_mut().poll(&mut cx));
    let mut e: Pin<Box<Either<_, std::future::Ready<u8>>>> = Box::pin(Either::Left(async { 3u8 }));
    println!("{:?}", e.as_mut().poll(&mut cx));
    let mut t = Tuple(std::future::ready(5), 6);
    let p = Pin::new(&mut t).project();
    println!("{:?} {}", p.0.poll(&mut cx), p.1);
}
