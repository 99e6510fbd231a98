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
    let pin = Pin::new(&mut k); //~ ERROR E0277
    println!("{}", pin.n);
}
