use std::cell::UnsafeCell;

struct Pair {
    a: i32,
    b: i32,
}

fn main() {
    let mut x = 1;
    let cell = UnsafeCell::new(1);
    let mut pair = Pair { a: 1, b: 2 };
    let bytes = [1u8, 0, 0, 0];
    unsafe {
        *(&mut x as *mut i32) = 2;
        *(&raw mut x as *mut u8) += 1;
        *cell.get() = 3;
        let b = &mut pair.b as *mut i32;
        *b += 1;
        (*(&mut pair as *mut Pair)).a += 5;
        let _same = &*(&bytes as *const [u8; 4] as *const [i8; 4]);
        let _read = *(&bytes[0] as *const u8 as *const i8);
        let _shared = &*(&x as *const i32 as *mut i32);
    }
    println!("{x} {} {} {}", cell.into_inner(), pair.a, pair.b);
}
