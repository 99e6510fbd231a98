use std::marker::PhantomPinned;

struct Kept {
    n: u32,
    _stays: PhantomPinned,
}

fn main() {
    let mut k = Box::pin(Kept {
        n: 1,
        _stays: PhantomPinned,
    });
    k.n = 2; //~ ERROR E0594
    println!("{}", k.n);
}
