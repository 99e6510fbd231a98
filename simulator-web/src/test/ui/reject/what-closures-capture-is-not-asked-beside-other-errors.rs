// What a closure has captured is found out last, and not at all in a body that is wrong already.
use std::rc::Rc;
use std::thread;

fn beside_another() {
    let rc = Rc::new(1);
    thread::spawn(move || drop(rc));
    let n: u8 = 'a'; //~ ERROR E0308
}

fn what_it_gives_is_known_before() {
    thread::spawn(|| Rc::new(1)); //~ ERROR E0277
    let rc = Rc::new(1);
    thread::spawn(move || drop(rc));
}

fn alone() {
    let rc = Rc::new(1);
    let other = rc.clone();
    thread::spawn(move || drop(rc)); //~ ERROR E0277
    thread::scope(|s| {
        s.spawn(|| println!("{other}")); //~ ERROR E0277
    });
}

fn handles() {
    let all = vec![thread::spawn(|| ())];
    for one in &all {
        one.join().unwrap(); //~ ERROR E0507
    }
}

fn threads() {
    thread::current().join(); //~ ERROR E0599
}

fn main() {
    beside_another();
    what_it_gives_is_known_before();
    alone();
    handles();
    threads();
}
