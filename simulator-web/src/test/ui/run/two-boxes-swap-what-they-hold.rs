use std::mem;

fn place(b: &Box<u64>) -> *const u64 {
    &**b
}

fn main() {
    let mut a = Box::new(1u64);
    let mut b = Box::new(2u64);
    let (left, right) = (place(&a), place(&b));
    mem::swap(&mut *a, &mut *b);
    println!("{} {}", *a, *b);
    println!("{}", place(&a) == left && place(&b) == right);
    mem::swap(&mut a, &mut b);
    println!("{} {}", *a, *b);
    println!("{}", place(&a) == right && place(&b) == left);
}
