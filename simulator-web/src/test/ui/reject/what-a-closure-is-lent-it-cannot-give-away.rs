//! What a bound lends for any lifetime is not what the caller's result can be.

use std::cell::RefCell;

thread_local! {
    static COUNT: RefCell<u32> = const { RefCell::new(0) };
}

fn with<R>(f: impl for<'x> FnOnce(&'x u32) -> R) -> R {
    f(&3)
}

fn same<'a>(number: &'a u32) -> &'a u32 {
    number
}

fn main() {
    let cell: &'static RefCell<u32> = COUNT.with(|count| count); //~ ERROR
    let number = with(|number| number); //~ ERROR
    let other = with(same); //~ ERROR E0308
    println!("{} {} {}", cell.borrow(), number, other);
    println!("{}", with(|number| *number));
}
