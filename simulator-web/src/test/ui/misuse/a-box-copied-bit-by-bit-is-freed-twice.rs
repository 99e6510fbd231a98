use std::ptr;

struct Owner(Box<u8>);

fn main() {
    let first = Owner(Box::new(1));
    let second = unsafe { ptr::read(&first) };
    println!("{}", second.0);
    drop(second);
    drop(first); //~ MISUSE undefined-behaviour double-free
    println!("end");
}
