use std::marker::PhantomPinned;
use std::pin::Pin;
use std::rc::Rc;

trait Named {
    fn name(&self) -> &str;
}

#[repr(align(32))]
struct Node(&'static str, PhantomPinned);

impl Named for Node {
    fn name(&self) -> &str {
        self.0
    }
}

fn main() {
    let node = Rc::new(Node("n", PhantomPinned));
    let pinned: Pin<Rc<dyn Named>> = unsafe { Pin::new_unchecked(Rc::clone(&node) as Rc<dyn Named>) };
    drop(pinned);
    let taken = Rc::try_unwrap(node).ok().unwrap(); //~ MISUSE pin-contract-violated moved-while-pinned
    println!("{}", taken.name());
}
