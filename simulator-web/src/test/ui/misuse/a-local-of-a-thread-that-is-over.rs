use std::sync::mpsc::channel;
use std::thread;

struct Raw(*const u32);

unsafe impl Send for Raw {}

fn main() {
    let (tx, rx) = channel();
    let handle = thread::spawn(move || {
        let local = 1;
        tx.send(Raw(&local)).unwrap();
        thread::park();
    });
    let sent = rx.recv().unwrap();
    println!("{}", unsafe { *sent.0 });
    handle.thread().unpark();
    handle.join().unwrap();
    println!("{}", unsafe { *sent.0 }); //~ MISUSE undefined-behaviour dangling
}
