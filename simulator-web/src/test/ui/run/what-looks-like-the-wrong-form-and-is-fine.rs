// The twins of what heads, blocks and casts may not: one word makes the difference.
mod first {
    pub fn name() -> u8 {
        1
    }
}

mod second {
    pub fn name() -> u8 {
        2
    }
}

mod all {
    pub use crate::first::*;
    pub use crate::second::*;

    pub fn name() -> u8 {
        3
    }
}

#[repr(packed)]
struct Packed {
    tag: u8,
    value: u32,
}

#[repr(u8)]
enum Mixed {
    One = 1,
    Two(u8) = 7,
}

trait Draw {
    fn twice(_: u8, z: u8) -> u8;
    fn pair((a, b): (u8, u8)) -> u8 {
        Self::twice(a, b)
    }
}

impl Draw for Packed {
    fn twice(x: u8, mut z: u8) -> u8 {
        z += x;
        z * 2
    }
}

fn called(n: u8) -> u8 {
    n + 1
}

fn main() {
    println!("{} {}", all::name(), Packed::pair((1, 2)));
    let packed = Packed { tag: 1, value: 5 };
    let value = packed.value;
    println!("{} {value}", packed.tag);
    let address = called as *const ();
    let again: fn(u8) -> u8 = unsafe { std::mem::transmute(address) };
    println!("{} {}", address.is_null(), again(1));
    for mixed in [Mixed::One, Mixed::Two(3)] {
        println!(
            "{}",
            match mixed {
                Mixed::One => 0,
                Mixed::Two(n) => n,
            }
        );
    }
    let found = 'found: {
        for n in 0..9 {
            if n * n > 20 {
                break 'found n;
            }
        }
        0
    };
    println!("{found}");
}
