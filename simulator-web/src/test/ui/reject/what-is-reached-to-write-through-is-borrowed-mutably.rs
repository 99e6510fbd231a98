//! On the way to what is written each overloaded step becomes a mutable one, raw pointers or not.

use std::pin::Pin;
use std::rc::Rc;

struct Slot {
    value: *mut u8,
}

fn pinned(slot: Pin<&mut Slot>) {
    unsafe { *slot.value += 1 } //~ ERROR E0596
}

fn listed(slots: Vec<*mut u8>, mut own: Vec<*mut u8>) {
    unsafe {
        *slots[0] = 1; //~ ERROR E0596
        *own[0] = 1;
    }
}

fn shared(slot: Rc<Slot>, boxed: Box<Slot>) {
    unsafe {
        *slot.value = 1;
        *boxed.value = 1;
    }
}

fn main() {
    let mut value = 0;
    let all = vec![&raw mut value];
    listed(all.clone(), all);
    pinned(Pin::new(&mut Slot { value: &mut value }));
    shared(Rc::new(Slot { value: &mut value }), Box::new(Slot { value: &mut value }));
}
