use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

// What a future saves is as good as gone with its scope, also to who would write there.
struct Turns(u8);

impl Future for Turns {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.0 == 0 {
            return Poll::Ready(());
        }
        self.0 -= 1;
        Poll::Pending
    }
}

async fn tally() {
    let at: *mut u32;
    {
        let mut count = 5u32;
        at = &mut count;
        Turns(1).await;
        unsafe { *at += 1 };
        println!("{count}");
    }
    Turns(1).await;
    unsafe { *at = 9 }; //~ MISUSE undefined-behaviour dangling
}

fn main() {
    let mut future = pin!(tally());
    let mut cx = Context::from_waker(Waker::noop());
    while future.as_mut().poll(&mut cx).is_pending() {}
}
