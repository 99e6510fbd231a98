use std::marker::PhantomPinned;
use std::mem::ManuallyDrop;
use std::pin::Pin;

// The drop of such a value does nothing, but it has to come to it: a ManuallyDrop never does.
struct Node {
    n: u32,
    me: *const u32,
    _pinned: PhantomPinned,
}

fn link(node: Pin<&mut Node>) -> u32 {
    unsafe {
        let node = node.get_unchecked_mut();
        node.me = &node.n;
        *node.me
    }
}

fn node(n: u32) -> Node {
    Node { n, me: std::ptr::null(), _pinned: PhantomPinned }
}

fn main() {
    {
        let mut plain = node(1);
        println!("{}", link(unsafe { Pin::new_unchecked(&mut plain) }));
    }
    {
        let mut dropped = ManuallyDrop::new(node(2));
        println!("{}", link(unsafe { Pin::new_unchecked(&mut *dropped) }));
        unsafe { ManuallyDrop::drop(&mut dropped) };
    }
    {
        let mut kept = ManuallyDrop::new(node(3));
        println!("{}", link(unsafe { Pin::new_unchecked(&mut *kept) }));
    } //~ MISUSE pin-contract-violated freed-while-pinned
    println!("end");
}
