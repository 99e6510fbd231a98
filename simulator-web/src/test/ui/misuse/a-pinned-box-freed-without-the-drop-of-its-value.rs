use std::marker::PhantomPinned;
use std::mem::ManuallyDrop;
use std::pin::Pin;

struct Loud(u32, PhantomPinned);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let pinned = Box::pin(Loud(1, PhantomPinned));
    println!("pinned {}", pinned.0);
    let raw = Box::into_raw(unsafe { Pin::into_inner_unchecked(pinned) });
    let quiet = unsafe { Box::from_raw(raw as *mut ManuallyDrop<Loud>) };
    drop(quiet); //~ MISUSE pin-contract-violated freed-while-pinned
    println!("freed");
}
