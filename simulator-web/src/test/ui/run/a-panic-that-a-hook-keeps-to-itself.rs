use std::panic;

fn main() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let quiet = std::thread::spawn(|| panic!("nobody hears")).join();
    println!("{}", quiet.is_err());
    panic::set_hook(before);
    let one: Option<u8> = None;
    one.unwrap(); //~ PANIC called `Option::unwrap()` on a `None` value
}
