use std::cell::Cell;
use std::future::{poll_fn, Future};
use std::marker::PhantomPinned;
use std::pin::{pin, Pin};
use std::task::{Context, Poll, Waker};

// Each pointer is used while what it points to is there: within one round of a loop, in a part of
// another part, through pointers made of pointers, and in futures that come after each other.
async fn pause() {
    let mut polled = false;
    poll_fn(|_| {
        if polled {
            return Poll::Ready(());
        }
        polled = true;
        Poll::Pending
    })
    .await
}

async fn rounds() -> u32 {
    let mut sum = 0;
    for round in 0..3u32 {
        let numbers = [round, round + 1, round + 2];
        let first: *const [u32; 3] = &numbers;
        pause().await;
        let second = unsafe { &raw const (*first)[1] };
        pause().await;
        sum += unsafe { *second + *first.cast::<u32>().add(2) };
    }
    sum
}

async fn shared() -> u32 {
    let mut sum = 0;
    {
        let mut bytes = [1u8; 16];
        let at = bytes.as_mut_ptr();
        pause().await;
        unsafe { *at.add(3) = 9 };
        sum += bytes.iter().map(|&b| b as u32).sum::<u32>();
    }
    {
        let words = [2u32; 4];
        let view = &words[1..];
        pause().await;
        sum += view.iter().sum::<u32>();
    }
    sum
}

struct Gate {
    head: Cell<*const Waiter<'static>>,
}

struct Waiter<'a> {
    gate: &'a Gate,
    open: Cell<bool>,
    next: Cell<*const Waiter<'a>>,
    queued: Cell<bool>,
    _pinned: PhantomPinned,
}

impl Gate {
    fn wait(&self) -> Waiter<'_> {
        Waiter {
            gate: self,
            open: Cell::new(false),
            next: Cell::new(std::ptr::null()),
            queued: Cell::new(false),
            _pinned: PhantomPinned,
        }
    }

    fn open(&self) -> u32 {
        let mut at = self.head.replace(std::ptr::null());
        let mut count = 0;
        while !at.is_null() {
            let waiter = unsafe { &*at };
            waiter.open.set(true);
            at = waiter.next.get();
            count += 1;
        }
        count
    }
}

impl Future for Waiter<'_> {
    type Output = ();
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        if self.open.get() {
            return Poll::Ready(());
        }
        if !self.queued.replace(true) {
            self.next.set(self.gate.head.get().cast());
            let here: *const Waiter<'_> = &*self;
            self.gate.head.set(here.cast());
        }
        Poll::Pending
    }
}

async fn through(gate: &Gate, times: u32) -> u32 {
    for _ in 0..times {
        gate.wait().await;
        pause().await;
    }
    times
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    for future in [Box::pin(rounds()) as Pin<Box<dyn Future<Output = u32>>>, Box::pin(shared())] {
        let mut future = future;
        let mut polls = 1;
        let sum = loop {
            match future.as_mut().poll(&mut cx) {
                Poll::Ready(sum) => break sum,
                Poll::Pending => polls += 1,
            }
        };
        println!("{sum} in {polls}");
    }

    let gate = Gate { head: Cell::new(std::ptr::null()) };
    let mut one = pin!(through(&gate, 2));
    let mut two = pin!(through(&gate, 2));
    let mut done = [false; 2];
    while done != [true; 2] {
        done[0] = done[0] || one.as_mut().poll(&mut cx).is_ready();
        done[1] = done[1] || two.as_mut().poll(&mut cx).is_ready();
        println!("{} opened", gate.open());
    }
}
