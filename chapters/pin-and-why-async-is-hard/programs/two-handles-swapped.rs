use std::mem;
use std::pin::Pin;

async fn count(n: u32) -> u32 {
    n
}

fn place<F>(handle: &Pin<Box<F>>) -> *const F {
    let target: &F = &**handle;
    target
}

fn main() {
    let mut a = Box::pin(count(1));
    let mut b = Box::pin(count(2));
    let (left, right) = (place(&a), place(&b));
    // Safe: two handles of 8 bytes swap.
    mem::swap(&mut a, &mut b);
    println!("a has b's: {}", place(&a) == right);
    println!("b has a's: {}", place(&b) == left);
}
