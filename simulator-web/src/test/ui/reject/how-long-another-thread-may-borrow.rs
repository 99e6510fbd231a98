// A thread that is spawned may outlive everything; one of a scope only what is around the scope.
use std::thread;

fn borrowed() {
    let v = vec![1];
    thread::spawn(|| println!("{v:?}")).join().unwrap(); //~ ERROR E0373
}

fn moved() {
    let v = vec![1];
    let handle = thread::spawn(move || println!("{v:?}"));
    println!("{}", v.len()); //~ ERROR E0382
    handle.join().unwrap();
    handle.join().unwrap(); //~ ERROR E0382
}

fn argument(s: &str) {
    thread::spawn(move || println!("{s}")); //~ ERROR E0521
}

fn twice() {
    let mut n = 0;
    thread::scope(|s| {
        s.spawn(|| n += 1);
        s.spawn(|| n += 1); //~ ERROR E0499
    });
    println!("{n}");
}

fn inside() {
    thread::scope(|s| {
        let local = 1;
        s.spawn(|| println!("{local}")); //~ ERROR E0373
    });
}

fn main() {
    borrowed();
    moved();
    argument("");
    twice();
    inside();
}
