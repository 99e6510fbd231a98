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
    let mut a = Box::pin(make(1));
    let mut b = make(2);
    mem::swap(&mut *a, &mut b); //~ ERROR E0596
    println!("{} {}", a.n, b.n);
}
