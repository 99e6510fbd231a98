use std::marker::PhantomPinned;
use std::mem;

struct Kept {
    n: u32,
    _stays: PhantomPinned,
}

fn make(n: u32) -> Kept {
    Kept {
        n,
        _stays: PhantomPinned,
    }
}

fn main() {
    let mut k = Box::pin(make(1));
    let inside = unsafe { k.as_mut().get_unchecked_mut() };
    let old = mem::replace(inside, make(2)); //~ MISUSE pin-contract-violated moved-while-pinned
    println!("{} {}", old.n, k.n);
}
