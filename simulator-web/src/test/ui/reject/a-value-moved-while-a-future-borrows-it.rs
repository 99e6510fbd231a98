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

async fn watch(words: &String) -> usize {
    Later(false).await;
    words.len()
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let words = String::from("low water");
    let mut f = Box::pin(watch(&words));
    let _ = f.as_mut().poll(&mut cx);
    drop(words); //~ ERROR E0505
    let _ = f.as_mut().poll(&mut cx);
}
