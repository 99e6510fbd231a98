// The crate `tokio`: its scheduler of one thread, timers over virtual time, channels and locks, each with tokio's
// names, order and texts. A runtime of several threads is one of one thread here.

pub use std::tokio_runtime as runtime;
pub use std::tokio_sync as sync;
pub use std::tokio_task as task;
pub use std::tokio_task::spawn;
pub use std::tokio_time as time;

/// A cell that lends out its value: no call here holds it while somebody else's code runs.
pub(crate) struct Open<T>(UnsafeCell<T>);
impl<T> Open<T> {
    pub(crate) const fn new(value: T) -> Open<T> {
        Open(UnsafeCell::new(value))
    }
    pub(crate) fn get(&self) -> &mut T {
        unsafe { &mut *(&raw const self.0 as *mut T) }
    }
}

/// What tokio has for each thread.
pub(crate) struct ThreadContext {
    pub(crate) runtimes: Vec<Arc<std::tokio_runtime::Shared>>,
    /// Whether a `block_on` runs on this thread.
    pub(crate) entered: bool,
    /// How often the task that runs may still find something ready before it has to let others go on.
    pub(crate) budget: Option<u32>,
    /// The task's number; 0 for none.
    pub(crate) task: u64,
    pub(crate) local_sets: Vec<Arc<std::tokio_task::LocalShared>>,
}
impl ThreadContext {
    const NEW: ThreadContext =
        ThreadContext { runtimes: Vec::new(), entered: false, budget: None, task: 0, local_sets: Vec::new() };
}
static mut OF_MAIN: ThreadContext = ThreadContext::NEW;
static mut OF_OTHERS: Vec<(*mut u8, Box<ThreadContext>)> = Vec::new();

pub(crate) fn context() -> &'static mut ThreadContext {
    let thread = std::intrinsics::thread_data();
    if thread.is_null() {
        return unsafe { &mut *(&raw mut OF_MAIN) };
    }
    let others = unsafe { &mut *(&raw mut OF_OTHERS) };
    for (other, context) in others.iter_mut() {
        if *other == thread {
            return context;
        }
    }
    others.push((thread, Box::new(ThreadContext::NEW)));
    &mut others.last_mut().unwrap().1
}
/// The thread ends.
pub(crate) fn leave_thread() {
    let thread = std::intrinsics::thread_data();
    unsafe { &mut *(&raw mut OF_OTHERS) }.retain(|(other, _)| *other != thread);
}

// --- what the macros use -------------------------------------------------------------------------

use std::cell::UnsafeCell;
use std::future::{Future, IntoFuture};
use std::mem::MaybeUninit;
use std::pin::Pin;
use std::sync::Arc;
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
