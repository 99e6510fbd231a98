use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

struct Once(bool);

impl Future for Once {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0 {
            return Poll::Ready(());
        }
        self.0 = true;
        Poll::Pending
    }
}

async fn second(data: [u8; 3]) -> u8 {
    let view = &data;
    Once(false).await;
    view[1] //~ MISUSE undefined-behaviour use-after-free
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut kept = Box::pin(second([1, 2, 3]));
    println!("{}", kept.as_mut().poll(&mut cx).is_pending());
    {
        let mut gone = Box::pin(second([4, 5, 6]));
        println!("{}", gone.as_mut().poll(&mut cx).is_pending());
        unsafe {
            mem::swap(
                kept.as_mut().get_unchecked_mut(),
                gone.as_mut().get_unchecked_mut(),
            );
        }
    }
    println!("{:?}", kept.as_mut().poll(&mut cx));
}
