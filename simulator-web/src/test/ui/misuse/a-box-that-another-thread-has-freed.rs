use std::thread;

struct Raw(*mut u32);

unsafe impl Send for Raw {}

impl Raw {
    fn free(self) {
        drop(unsafe { Box::from_raw(self.0) });
    }
}

fn main() {
    let pointer = Box::into_raw(Box::new(1));
    let sent = Raw(pointer);
    thread::spawn(move || sent.free()).join().unwrap();
    println!("{}", unsafe { *pointer }); //~ MISUSE undefined-behaviour use-after-free
}
