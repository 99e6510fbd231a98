use std::marker::PhantomPinned;
use std::ptr;

struct Tide {
    heights: [u16; 3],
    highest: *const u16,
    _stays: PhantomPinned,
}

fn main() {
    let mut a = Box::pin(Tide {
        heights: [21, 48, 35],
        highest: ptr::null(),
        _stays: PhantomPinned,
    });
    let top: *const u16 = &a.heights[1];
    // Writes one field and moves nothing.
    unsafe {
        a.as_mut().get_unchecked_mut().highest = top;
    }
    // 8 bytes move: the handle.
    let b = a;
    let mut shelf = Vec::new();
    // They move again, onto the heap.
    shelf.push(b);
    // The `Tide` is where it was.
    let top = unsafe { *shelf[0].highest };
    println!("highest: {top}");
}
