use std::marker::PhantomPinned;
use std::pin::Pin;
use std::ptr;

struct Loud(u32, PhantomPinned);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut value = Loud(1, PhantomPinned);
    let pinned = unsafe { Pin::new_unchecked(&mut value) };
    println!("pinned {}", pinned.0);
    unsafe {
        ptr::write(&mut value, Loud(2, PhantomPinned)); //~ MISUSE pin-contract-violated freed-while-pinned
    }
    println!("now {}", value.0);
}
