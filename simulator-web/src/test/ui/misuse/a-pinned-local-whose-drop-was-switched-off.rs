use std::marker::PhantomPinned;
use std::mem::ManuallyDrop;
use std::pin::Pin;

struct Loud(u32, PhantomPinned);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn show(n: u32) {
    let mut value = ManuallyDrop::new(Loud(n, PhantomPinned));
    let pinned = unsafe { Pin::new_unchecked(&mut *value) };
    println!("pinned {}", pinned.0);
} //~ MISUSE pin-contract-violated freed-while-pinned

fn main() {
    show(1);
    println!("end");
}
