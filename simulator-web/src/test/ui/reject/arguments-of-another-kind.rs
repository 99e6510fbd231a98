use std::fmt::Debug;

struct Ring<T, const N: usize>([T; N]);
fn swapped(r: Ring<3, u8>) {} //~ ERROR E0747
fn typed(r: Ring<u8, u8>) {} //~ ERROR E0747
fn right<const N: usize>(r: Ring<u8, N>) {}

fn adder() -> impl Fn(u8) -> impl Fn(u8) -> u8 { //~ ERROR E0562
    |a| move |b| a + b
}
fn each(f: Box<dyn FnMut(impl Debug) -> u8>) {} //~ ERROR E0562

trait Source {
    type Item;
}
fn first(item: Source::Item) {} //~ ERROR E0223

#[derive(Clone, Copy)] //~ ERROR E0184
struct Handle(u8);
impl Drop for Handle {
    fn drop(&mut self) {}
}

#[repr(u8)]
enum Small {
    Most = 255,
    Over, //~ ERROR E0370
}

enum Shape {
    Dot { x: u8 },
}

fn main<T>() { //~ ERROR E0131
    let a = Shape::Line { x: 1 }; //~ ERROR E0599
    println!("{:p}", 1); //~ ERROR E0277
    let b = "text"["x"]; //~ ERROR E0277
}
