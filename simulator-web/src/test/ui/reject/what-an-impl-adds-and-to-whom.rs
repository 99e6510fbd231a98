use std::fmt::Debug;

impl Vec<u8> { //~ ERROR E0116
    fn first_or_zero(&self) -> u8 {
        self.first().copied().unwrap_or(0)
    }
}
impl u8 { //~ ERROR E0390
    fn twice(self) -> u8 {
        self * 2
    }
}

struct Point(u8);
impl Point {
    fn at(x: u8) -> Point { //~ ERROR E0592
        Point(x)
    }
    fn show(&self) -> u8 { //~ ERROR E0592
        self.0
    }
}
impl Point {
    fn at(x: u8, y: u8) -> Point {
        Point(x + y)
    }
    fn show(self) -> u8 {
        self.0
    }
}

struct Only<T>(T);
impl Drop for Only<u8> { //~ ERROR E0366
    fn drop(&mut self) {}
}
struct Twice<T, U>(T, U);
impl<T> Drop for Twice<T, T> { //~ ERROR E0366
    fn drop(&mut self) {}
}
struct Lent<'a>(&'a u8);
impl Drop for Lent<'static> { //~ ERROR E0366
    fn drop(&mut self) {}
}
struct Shown<T>(T);
impl<T: Debug> Drop for Shown<T> { //~ ERROR E0367
    fn drop(&mut self) {}
}
struct Called<F, T: ?Sized>(F, Box<T>);
impl<F, T> Drop for Called<F, T> //~ ERROR E0367
where
    F: FnOnce() -> u8, //~ ERROR E0367
{
    fn drop(&mut self) {}
}

fn tail(text: &str) -> str { //~ ERROR E0277
    text[1..] //~ ERROR E0507
}

fn main() {
    vec![1u8].first_or_zero(); //~ ERROR E0599
    1u8.twice(); //~ ERROR E0599
    Point::at(1); //~ ERROR E0034
    Point(1).show();
}
