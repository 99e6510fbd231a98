use std::marker::PhantomPinned;
use std::pin::Pin;

struct Marked {
    marks: [u8; 4],
    best: *const u8,
    _stays: PhantomPinned,
}

fn mark(marks: [u8; 4]) -> Pin<Box<Marked>> {
    let mut m = Box::pin(Marked {
        marks,
        best: std::ptr::null(),
        _stays: PhantomPinned,
    });
    let best: *const u8 = &m.marks[3];
    unsafe {
        m.as_mut().get_unchecked_mut().best = best;
    }
    m
}

fn main() {
    let m = mark([1, 2, 3, 9]);
    let handed_on = m;
    println!("{}", unsafe { *handed_on.best });
}
