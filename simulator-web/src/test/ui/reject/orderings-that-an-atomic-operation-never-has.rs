use std::sync::atomic::Ordering::*;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering, compiler_fence, fence};

fn main() {
    let a = AtomicUsize::new(1);
    let ready = AtomicBool::new(true);
    a.store(1, Ordering::Acquire); //~ ERROR invalid_atomic_ordering
    ready.store(true, AcqRel); //~ ERROR invalid_atomic_ordering
    let _ = a.load(Release); //~ ERROR invalid_atomic_ordering
    fence(Relaxed); //~ ERROR invalid_atomic_ordering
    compiler_fence(Relaxed); //~ ERROR invalid_atomic_ordering
    let _ = a.compare_exchange(
        1,
        2,
        SeqCst,
        Release, //~ ERROR invalid_atomic_ordering
    );
    let _ = a.compare_exchange_weak(1, 2, SeqCst, AcqRel); //~ ERROR invalid_atomic_ordering
    let _ = a.fetch_update(SeqCst, Release, Some); //~ ERROR invalid_atomic_ordering
}
