//! Of a constant that needs a drop or may change, and of a variable no part lives on.

use std::cell::Cell;

struct Person {
    age: u32,
    name: String,
}

const NOBODY: Person = Person { age: 0, name: String::new() };
const SIZES: [u32; 3] = [1, 2, 3];
const CELLS: [Cell<u32>; 1] = [Cell::new(1)];

fn age() -> &'static u32 {
    &NOBODY.age //~ ERROR E0515
}

fn cell(i: usize) -> &'static Cell<u32> {
    &CELLS[i] //~ ERROR E0515
}

fn variable() -> &'static u32 {
    let sizes = SIZES;
    &sizes[1] //~ ERROR E0515
}

fn main() {
    println!("{} {} {} {}", age(), cell(0).get(), variable(), NOBODY.name);
}
