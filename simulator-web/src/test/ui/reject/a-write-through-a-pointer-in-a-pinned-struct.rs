// What is dereferenced on the way to a place that is written is borrowed as mutable, also where a
// raw pointer lies between.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

struct Node {
    slot: *mut u64,
    slots: Vec<*mut u64>,
    next: *mut Node,
}

fn add(node: Pin<&mut Node>) {
    unsafe { *node.slot += 1 }; //~ ERROR E0596
}

fn first(node: &Node) {
    unsafe { *node.slots[0] = 1 }; //~ ERROR E0596
}

fn unlink(node: Pin<&mut Node>) {
    unsafe { (*node.next).next = std::ptr::null_mut() }; //~ ERROR E0596
}

fn guarded(node: &RefCell<Node>) {
    let guard = node.borrow_mut();
    unsafe { *guard.slot = 1 }; //~ ERROR E0596
}

fn good(mut node: Pin<&mut Node>, plain: &Node, shared: Rc<Node>, cell: &RefCell<Node>) -> u64 {
    unsafe {
        *node.slot += 1;
        *plain.slot += 1;
        *shared.slot += 1;
        *cell.borrow().slot += 1;
        *node.slot
    }
}

fn main() {
    let mut value = 1;
    let mut other = Node { slot: &mut value, slots: vec![], next: std::ptr::null_mut() };
    let mut node = Node { slot: &mut value, slots: vec![&mut value], next: &mut other };
    add(Pin::new(&mut node));
    first(&node);
    unlink(Pin::new(&mut node));
    guarded(&RefCell::new(node));
    let _ = good;
}
