//! As in `an-opaque-type-does-only-what-it-promises`, with the borrow ended and the value cloned.

fn evens(all: &mut Vec<u32>) -> impl Iterator<Item = &mut u32> {
    all.iter_mut().filter(|n| **n % 2 == 0)
}

fn number() -> impl Copy + std::fmt::Debug {
    3
}

fn main() {
    let mut all = vec![1, 2, 3, 4];
    {
        let mut some = evens(&mut all);
        *some.next().unwrap() = 8;
    }
    println!("{all:?}");
    let some = evens(&mut all);
    drop(some);
    for each in evens(&mut all) {
        *each += 1;
    }
    println!("{all:?}");
    let first = number();
    let second = first;
    println!("{first:?} {second:?}");
}
