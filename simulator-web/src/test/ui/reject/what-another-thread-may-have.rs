// What is given to another thread has to be Send, and has to live as long as it runs: for ever,
// or, of a scope, as long as the scope's surroundings.
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

struct Stack<T> {
    items: Vec<T>,
}

impl<T> Stack<T> {
    fn new() -> Self {
        Stack { item: Vec::new() } //~ ERROR E0560
    }
}

fn counted() {
    let r = Rc::new(1);
    thread::spawn(move || println!("{r}")); //~ ERROR E0277
}

fn shared() {
    let c = Arc::new(RefCell::new(vec![1]));
    thread::spawn(move || c.borrow_mut().push(1)); //~ ERROR E0277
    let n = Cell::new(1);
    thread::scope(|s| {
        s.spawn(|| n.set(2)); //~ ERROR E0277
    });
    let (_tx, rx) = mpsc::channel::<i32>();
    let rx = &rx;
    thread::scope(|s| {
        s.spawn(move || rx.recv()); //~ ERROR E0277
    });
}

fn result() -> i32 {
    *thread::spawn(|| Rc::new(1)).join().unwrap() //~ ERROR E0277
}

fn guarded(m: &Mutex<i32>) {
    let guard = m.lock().unwrap();
    thread::scope(|s| {
        s.spawn(move || drop(guard)); //~ ERROR E0277
    });
}

fn main() {
    let _ = Stack { items: vec![1u8], len: 1 }; //~ ERROR E0560
    let _ = Stack::<char> { item: vec![] }; //~ ERROR E0560
    let _ = std::task::Pol::Ready(1); //~ ERROR E0433
    counted();
    shared();
    guarded(&Mutex::new(result()));
}
