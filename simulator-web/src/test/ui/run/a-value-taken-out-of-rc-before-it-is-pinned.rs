use std::marker::PhantomPinned;
use std::rc::Rc;

struct Node(u32, PhantomPinned);

fn main() {
    let rc = Rc::new(Node(4, PhantomPinned));
    let node = Rc::try_unwrap(rc).ok().unwrap();
    let pinned = Rc::pin(node);
    println!("{}", pinned.clone().0);
}
