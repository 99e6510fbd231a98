use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let count = Arc::new(Mutex::new(1));
    let theirs = Arc::clone(&count);
    let worker = thread::spawn(move || {
        let mut held = theirs.lock().unwrap();
        *held += 1;
        std::panic::resume_unwind(Box::new("quietly"));
    });
    let why = worker.join().unwrap_err();
    println!("{:?}", why.downcast_ref::<&str>());
    println!("{}", count.is_poisoned());
    count.lock().unwrap(); //~ PANIC called `Result::unwrap()` on an `Err` value: PoisonError { .. }
}
