use std::fmt::Debug;

struct Dog;

#[derive(PartialEq)] //~ ERROR E0369
enum Pet<T> {
    One(Dog),
    Many { all: Vec<Dog>, of: T },
    Known(&'static Dog),
}

#[derive(PartialEq)] //~ ERROR E0369
struct Home(Dog, Option<Dog>, &'static Dog);

impl<T> Debug for T {} //~ ERROR E0210

#[derive(Debug)]
struct Bowl;

fn main() {}
