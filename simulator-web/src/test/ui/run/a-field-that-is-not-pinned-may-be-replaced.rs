use std::pin::Pin;
use std::task::{Context, Poll, Waker};

struct Later(bool);

impl Future for Later {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            Poll::Ready(())
        } else {
            self.0 = true;
            Poll::Pending
        }
    }
}

struct Named<F> {
    inner: F,
    name: String,
}

impl<F> Named<F> {
    fn inner(self: Pin<&mut Self>) -> Pin<&mut F> {
        unsafe { self.map_unchecked_mut(|n| &mut n.inner) }
    }

    fn name(self: Pin<&mut Self>) -> &mut String {
        unsafe { &mut self.get_unchecked_mut().name }
    }
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let inner = Later(false);
    let name = String::from("first");
    let mut n = Box::pin(Named { inner, name });
    let _ = n.as_mut().inner().poll(&mut cx);
    let old = std::mem::replace(n.as_mut().name(), String::from("second"));
    println!("{old}, {}", n.name);
    println!("{}", n.as_mut().inner().poll(&mut cx).is_ready());
}
