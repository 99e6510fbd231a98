// The crate `tokio`: its scheduler of one thread, timers over virtual time, channels and locks, each with tokio's
// names, order and texts. A runtime of several threads is one of one thread here.

pub use std::tokio_runtime as runtime;
pub use std::tokio_sync as sync;
pub use std::tokio_task as task;
pub use std::tokio_task::spawn;
pub use std::tokio_time as time;

// --- what the macros use -------------------------------------------------------------------------

use std::future::{Future, IntoFuture};
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A future, or what came of it.
#[repr(C)]
pub enum MaybeDone<F: Future> {
    Future(F),
    Done(F::Output),
    Gone,
}

pub fn maybe_done<F: IntoFuture>(future: F) -> MaybeDone<F::IntoFuture> {
    MaybeDone::Future(future.into_future())
}

impl<F: Future> MaybeDone<F> {
    pub fn take_output(self: Pin<&mut Self>) -> Option<F::Output> {
        let this = unsafe { self.get_unchecked_mut() };
        match this {
            MaybeDone::Done(_) => match std::mem::replace(this, MaybeDone::Gone) {
                MaybeDone::Done(value) => Some(value),
                _ => None,
            },
            _ => None,
        }
    }
    pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut F::Output> {
        match unsafe { self.get_unchecked_mut() } {
            MaybeDone::Done(value) => Some(value),
            _ => None,
        }
    }
}

impl<F: Future> Future for MaybeDone<F> {
    type Output = ();
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = unsafe { self.get_unchecked_mut() };
        match this {
            MaybeDone::Future(future) => match unsafe { Pin::new_unchecked(future) }.poll(cx) {
                Poll::Ready(value) => {
                    *this = MaybeDone::Done(value);
                    Poll::Ready(())
                }
                Poll::Pending => Poll::Pending,
            },
            MaybeDone::Done(_) => Poll::Ready(()),
            MaybeDone::Gone => panic!("MaybeDone polled after value taken"),
        }
    }
}

/// Which branch of a `select!` is done: the first, or one behind it; at the end, none.
pub enum Branch<T, Rest> {
    This(T),
    Rest(Rest),
}
pub enum NoBranch {
    Disabled,
}

/// Where a `select!` or join without `biased` begins; tokio draws it by lot.
pub fn first_branch(branches: u32) -> u32 {
    unsafe {
        LOT = LOT.wrapping_mul(1103515245).wrapping_add(12345);
        (LOT >> 16) % branches
    }
}
static mut LOT: u32 = 42;

#[track_caller]
pub fn all_disabled() -> ! {
    panic!("all branches are disabled and there is no else branch")
}
#[track_caller]
pub fn no_match() -> ! {
    unreachable!("failed to match bind")
}
