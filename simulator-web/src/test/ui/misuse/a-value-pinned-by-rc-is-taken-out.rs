use std::marker::PhantomPinned;
use std::pin::Pin;
use std::rc::Rc;

struct Node(u32, PhantomPinned);

fn main() {
    let pinned: Pin<Rc<Node>> = Rc::pin(Node(4, PhantomPinned));
    let rc = unsafe { Pin::into_inner_unchecked(pinned) };
    let node = Rc::try_unwrap(rc).ok().unwrap(); //~ MISUSE pin-contract-violated moved-while-pinned
    println!("{}", node.0);
}
