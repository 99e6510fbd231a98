use std::ops::{Neg, Not};
fn neg<T: Neg<Output = U>, U>(t: T) -> U {
    -t
}
fn main() {
    tuples();
    println!("{:?}", [1.0, 2.0].iter().map(|x| -x).collect::<Vec<f64>>());
    println!("{:?}", [1, 2].iter().map(|x| !x).collect::<Vec<i32>>());
    println!("{:?}", [true, false].iter().filter(|b| !**b).count());
    println!(
        "{:?}",
        [true, false].iter().map(|b| !b).collect::<Vec<bool>>()
    );
    println!("{} {}", neg(&3), neg(&2.5));
    println!("{} {}", 1, 1u64 << 3u8);
    let n: u8 = 3;
    println!("{} {} {}", 1u32 << n, 256i64 >> &n, 1usize << 2i64);
    let mut x = 1u8;
    x <<= 3u32;
    x >>= 1i8;
    x |= 1 << n;
    println!("{x}");
    println!("{:?}", [1, 2, 3].map(Neg::neg).map(|v: i32| v.not()));
    println!(
        "{:?}",
        vec![3, 1].iter().map(Neg::neg).collect::<Vec<i32>>()
    );
    println!(
        "{:?}",
        (0..3u32).map(|i| 10i32.pow(i)).rev().collect::<Vec<_>>()
    );
    let t = (1, 2, 3, 4, 5, 6, 7, 8, 9);
    println!("{:?}", t);
}
fn tuples() {
    let t = (1, 2u8, 'c', "d", 5.5, 6, 7, 8, 9, true);
    println!(
        "{t:?} {} {}",
        t == t,
        t < (1, 2, 'c', "d", 5.5, 6, 7, 8, 10, false)
    );
    println!(
        "{:?}",
        <(u8, u8, u8, u8, u8, u8, u8, u8, u8, String, (), bool)>::default()
    );
    println!(
        "{:?}",
        (1, 2, 3, 4, 5, 6, 7, 8, 9).cmp(&(1, 2, 3, 4, 5, 6, 7, 9, 0))
    );
}
