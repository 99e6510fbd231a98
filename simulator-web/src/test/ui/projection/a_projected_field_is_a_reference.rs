use pin_project_lite::pin_project;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
pin_project! {
    struct W<F> { #[pin] f: F, n: u32 }
}
impl<F: Future> Future for W<F> {
    type Output = F::Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        let this = self.project();
        this.n += 1; //~ ERROR E0368
        this.f.poll(cx)
    }
}
fn main() {}
