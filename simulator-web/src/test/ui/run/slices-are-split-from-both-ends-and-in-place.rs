use std::ops::{Shl, ShlAssign, Shr, ShrAssign};

fn up<T: Shl<u32, Output = T>>(x: T) -> T {
    x << 3
}
fn all<T: Copy + Shr<usize, Output = T> + ShrAssign<u8> + ShlAssign<i64>>(mut x: T) -> T {
    x >>= 1u8;
    x <<= 2i64;
    x >> 1usize
}
fn refs<'a, T>(x: &'a T, n: &'a u8) -> T
where
    &'a T: Shl<&'a u8, Output = T>,
{
    x << n
}

fn shifts() {
    let (x, n) = (-300i16, 2u32);
    println!("{} {} {}", x.shr(n), (&x).shl(&n), up(5u8));
    println!(
        "{} {} {} {}",
        all(100u64),
        all(-7i8),
        refs(&3u32, &4),
        1u64.shl(3)
    );
    let mut y = 1u8;
    y.shl_assign(&5i128);
    y.shr_assign(1usize);
    println!("{y} {} {}", &y << &2u16, 1 << y);
    println!("{:x}", (0..4u8).fold(0u64, |a, b| a | 1 << b * 8));
    println!(
        "{} {}",
        (-5i8).strict_rem_euclid(3),
        200u8.strict_sub_signed(-55)
    );
    println!(
        "{} {}",
        (-5i8).strict_add_unsigned(130),
        5i8.strict_sub_unsigned(130)
    );
    println!("{}", unsafe {
        3u8.unchecked_shl(2) | 128u8.unchecked_shr(3)
    });
    println!(
        "{:?}",
        std::panic::catch_unwind(|| 1i8.strict_shl(300)).is_err()
    );
}

fn main() {
    shifts();
    let numbers = [1, 0, 2, 3, 0, 4, 0];
    let zero = |n: &i32| *n == 0;
    for n in 0..5 {
        println!(
            "{:?} {:?}",
            numbers.splitn(n, zero).collect::<Vec<_>>(),
            numbers.rsplitn(n, zero).collect::<Vec<_>>()
        );
    }
    println!("{:?}", numbers.split(zero).rev().collect::<Vec<_>>());
    println!("{:?}", numbers.rsplit(zero).next());
    let mut split = numbers.split(zero);
    println!(
        "{:?} {:?} {:?} {:?} {:?}",
        split.next(),
        split.next_back(),
        split.next(),
        split.next_back(),
        split.next()
    );
    let mut own = numbers;
    for part in own.splitn_mut(2, zero) {
        part.reverse();
    }
    println!("{own:?}");
    for (i, part) in own.rsplitn_mut(3, zero).enumerate() {
        part.fill(i as i32 + 7);
    }
    println!("{own:?}");
    for part in own.rsplit_mut(|n| *n > 8) {
        part.iter_mut().for_each(|n| *n = -*n);
    }
    println!("{own:?}");
    if let Some(([a, b], rest)) = own.split_first_chunk_mut() {
        std::mem::swap(a, b);
        rest[0] = 100;
    }
    if let Some((rest, [last])) = own.split_last_chunk_mut() {
        *last += rest.len() as i32;
    }
    println!("{:?}", own.last_chunk_mut::<2>());
    println!("{:?}", own.split_first_chunk_mut::<8>());
    let (rest, pairs) = own.as_rchunks_mut::<2>();
    rest[0] = 0;
    pairs.reverse();
    println!("{own:?}");
    unsafe {
        println!(
            "{:?} {:?}",
            own.get_unchecked(1..3),
            own.get_unchecked(..=1)
        );
        own.get_unchecked_mut(5..).fill(1);
        let (a, b) = own.split_at_mut_unchecked(3);
        a.copy_from_slice(&b[..3]);
        println!("{own:?} {}", own.split_at_unchecked(2).0.len());
        let std::ops::Range { mut start, end } = own.as_mut_ptr_range();
        while start != end {
            *start *= 2;
            start = start.add(1);
        }
        println!("{own:?}");
    }
}
