use pin_project::pin_project;
use std::future::{Future, Ready, ready};
use std::marker::PhantomPinned;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

#[pin_project]
struct Tagged<F, M> {
    #[pin]
    fut: F,
    meta: M,
}

impl<F: Future, M: Clone> Future for Tagged<F, M> {
    type Output = (M, F::Output);
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        this.fut.poll(cx).map(|v| (this.meta.clone(), v))
    }
}

#[pin_project(!Unpin)]
struct Stuck {
    id: u8,
}

fn check_unpin<T: Unpin>() -> &'static str {
    std::any::type_name::<T>().split("::").last().unwrap()
}

fn main() {
    // meta is not pinned, so its !Unpin-ness does not matter
    println!("{}", check_unpin::<Tagged<Ready<u8>, PhantomPinned>>().is_empty());
    let mut t = Tagged { fut: ready(5), meta: "m" };
    let mut cx = Context::from_waker(Waker::noop());
    println!("{:?}", Pin::new(&mut t).poll(&mut cx));
    println!("meta still here: {}", t.meta);

    let mut boxed = Tagged { fut: Box::pin(async { 'c' }), meta: 1 };
    println!("{:?}", Pin::new(&mut boxed).poll(&mut cx));

    let mut hard = std::pin::pin!(Tagged { fut: async { "async" }, meta: 2u8 });
    println!("{:?}", hard.as_mut().poll(&mut cx));
    *hard.as_mut().project().meta += 1;
    println!("{}", hard.meta);

    let mut s = Box::pin(Stuck { id: 9 });
    *s.as_mut().project().id = 10;
    println!("{}", s.id);
}
