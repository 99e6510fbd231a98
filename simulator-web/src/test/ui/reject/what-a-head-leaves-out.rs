use std::collections::HashMap;
use std::fmt::Debug;
use std::future::Future;

trait Shape {
    type Unit;
    fn area(&self) -> f64;
}

struct Cell<T: Debug> {
    value: T,
}

struct Row<T> {
    cells: Vec<Cell<T>>, //~ ERROR E0277
}

impl<T> Cell<T> { //~ ERROR E0277
    fn new(value: T) -> Cell<T> { //~ ERROR E0277
        Cell { value } //~ ERROR E0277
    }
}

struct Stack<T> {
    items: Vec<T>,
}

impl<T, U> Stack<T> { //~ ERROR E0207
    fn new() -> Stack<T> {
        Stack { items: Vec::new() }
    }
}

fn poll(future: Box<dyn Future>) {} //~ ERROR E0191

fn areas(all: &[&dyn Shape]) {} //~ ERROR E0191

fn counts() -> usize {
    let counts: HashMap<String> = HashMap::new(); //~ ERROR E0107
    counts.len()
}

fn adder(by: i32) -> dyn Fn(i32) -> i32 { //~ ERROR E0746
    move |n| n + by
}

fn strings(all: Vec<str>) {} //~ ERROR E0277

fn own(text: &Self) {} //~ ERROR E0411

fn main() {
    counts();
}
