use std::sync::atomic::Ordering::*;
use std::sync::atomic::{AtomicUsize, Ordering, fence};

fn main() {
    let a = AtomicUsize::new(1);
    a.store(2, Ordering::Release);
    fence(AcqRel);
    println!("{:?}", a.compare_exchange(2, 3, Relaxed, SeqCst));
    println!("{:?}", a.compare_exchange_weak(9, 4, Release, Acquire));
    println!("{}", a.swap(5, Release));
    if a.load(Relaxed) == 0 {
        let late = Release;
        a.load(late);
    }
}
