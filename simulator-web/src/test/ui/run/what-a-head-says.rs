use std::collections::HashMap;
use std::fmt::Debug;
use std::future::Future;

trait Shape {
    type Unit;
    fn area(&self) -> f64;
}

trait Numbers: Iterator<Item = u8> {}

struct Cell<T: Debug> {
    value: T,
}

struct Row<T: Debug> {
    cells: Vec<Cell<T>>,
}

impl<T> Cell<T>
where
    T: Debug,
{
    fn new(value: T) -> Cell<T> {
        Cell { value }
    }
}

struct Square(f64);

impl Shape for Square {
    type Unit = u8;
    fn area(&self) -> f64 {
        self.0 * self.0
    }
}

fn poll(_: Box<dyn Future<Output = ()>>) {}

fn areas(all: &[&dyn Shape<Unit = u8>]) -> f64 {
    all.iter().map(|each| each.area()).sum()
}

fn sum(numbers: Box<dyn Numbers>) -> u8 {
    numbers.sum()
}

struct Three;

impl Iterator for Three {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {
        None
    }
}

impl Numbers for Three {}

fn adder(by: i32) -> Box<dyn Fn(i32) -> i32> {
    Box::new(move |n| n + by)
}

fn main() {
    let row = Row { cells: vec![Cell::new('a'), Cell::new('b')] };
    println!("{} {}", row.cells.len(), row.cells[1].value);
    poll(Box::new(async {}));
    println!("{} {}", areas(&[&Square(2.0), &Square(1.0)]), sum(Box::new(Three)));
    let counts: HashMap<String, usize> = HashMap::new();
    println!("{} {}", counts.len(), adder(2)(3));
}
