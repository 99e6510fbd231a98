// A static of thread_local! is made when it is first asked for.
use std::cell::{Cell, RefCell};
thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
    pub static LOG: RefCell<Vec<String>> = RefCell::new(Vec::new());
    static ID: u32 = { println!("init"); 7 }
}
thread_local!(static ONE: RefCell<i32> = RefCell::new(1));
fn nested(n: u32) {
    DEPTH.with(|d| d.set(d.get() + 1));
    LOG.with_borrow_mut(|l| l.push(format!("d{}", DEPTH.get())));
    if n > 0 { nested(n - 1); }
    DEPTH.set(DEPTH.get() - 1);
}
fn main() {
    nested(2);
    println!("{:?} {}", LOG.take(), DEPTH.get());
    println!("{} {}", ID.with(|i| *i), ID.with(|i| i + 1));
    ONE.with(|o| *o.borrow_mut() += 4);
    println!("{} {}", ONE.replace(3), ONE.with_borrow(|o| *o));
    println!("{}", LOG.with(|l| l.borrow().len()));
}
