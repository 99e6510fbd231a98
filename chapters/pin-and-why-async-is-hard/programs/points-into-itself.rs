use std::ptr;

struct Tide {
    heights: [u16; 3],
    highest: *const u16,
}

fn main() {
    let mut a = Tide {
        heights: [21, 48, 35],
        highest: ptr::null(),
    };
    // `a` now holds an address inside `a`.
    a.highest = &a.heights[1];
    // 16 bytes are copied as they are.
    let b = a;
    // `b.highest` still names a byte of `a`.
    let top = unsafe { *b.highest };
    println!("highest: {top}");
}
