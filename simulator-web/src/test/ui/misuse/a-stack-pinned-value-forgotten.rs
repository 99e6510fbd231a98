use std::marker::PhantomPinned;
use std::pin::Pin;

struct Kept {
    n: u32,
    _stays: PhantomPinned,
}

fn main() {
    let mut k = Kept {
        n: 3,
        _stays: PhantomPinned,
    };
    let pin = unsafe { Pin::new_unchecked(&mut k) };
    println!("{}", pin.n);
    std::mem::forget(k); //~ MISUSE pin-contract-violated moved-while-pinned
}
