use std::cell::RefCell;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Waker};

fn polled() {
    let log = Rc::new(RefCell::new(vec![1]));
    let first = pin!(async { log.borrow().first().copied() });
    let _ = first.poll(&mut Context::from_waker(Waker::noop()));
    println!("{:?}", Rc::try_unwrap(log));
}

fn across_an_await() {
    let log = Rc::new(5);
    let _later = async {
        std::future::ready(1).await;
        let seen = &log;
        std::future::ready(2).await;
        println!("{seen}");
    };
    drop(log);
    println!("the log is gone");
}

fn from_a_closure() {
    let name = String::from("n");
    let say = async || {
        println!("{name}");
    };
    let _said = say();
    drop(name);
    println!("the name is gone");
}

fn main() {
    polled();
    across_an_await();
    from_a_closure();
}
