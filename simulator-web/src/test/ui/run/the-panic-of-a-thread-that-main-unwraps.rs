// Of the two panics the first one is the cause.
use std::thread;

struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}, panicking: {}", self.0, thread::panicking());
    }
}

fn main() {
    let _of_main = Loud("main's");
    let handle = thread::spawn(|| {
        let _of_thread = Loud("the thread's");
        let none: Option<u8> = None;
        none.expect("a number") //~ PANIC a number
    });
    println!("{}", handle.join().unwrap());
}
