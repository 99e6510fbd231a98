// What a trait object in a body's type leaves out is inferred, not 'static.
use std::pin::{Pin, pin};
use std::task::{Context, Waker};

#[derive(Debug, Clone)]
enum Event {
    Idle,
    Named(String),
}

fn show(first: &mut i32, event: &(i32, Event)) -> i32 {
    *first += event.0;
    println!("{event:?}");
    *first
}

fn main() {
    let offset = 3;
    let mut tasks: Vec<Pin<Box<dyn Future<Output = i32>>>> = Vec::new();
    tasks.push(Box::pin(async { offset + 1 }));
    let add: Box<dyn Fn(i32) -> i32> = Box::new(|n| n + offset);
    let mut adders = vec![add];
    adders.push(Box::new(|n| n - offset));
    let mut context = Context::from_waker(Waker::noop());
    for task in &mut tasks {
        println!("{:?}", task.as_mut().poll(&mut context));
    }
    for add in &adders {
        println!("{}", add(10));
    }
    println!("{}", show(&mut 2, &(1, Event::Idle)));
    println!("{:?} {:?}", Event::Named("x".to_string()), "delta".chars());
}
