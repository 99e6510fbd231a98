struct Point {
    let x: i32, //~ ERROR
    fn length(&self) -> i32 { self.x } //~ ERROR
}

fn scale(size: i32, by: i32 = 2) -> i32 { //~ ERROR
    size * by
}

fn lookup(key: &str?) -> i32 { //~ ERROR
    1
}

impl Clone for Point; //~ ERROR E0046  E0046

trait Shape {}

fn show(shape: impl &Shape) {} //~ ERROR

fn pairs() {
    let a, b = 1, 2; //~ ERROR
}

fn main() {
    let map = {one: 1, two: 2}; //~ ERROR
    if let Some(one) == Some(1) {} //~ ERROR
    let number: u8 = "a"; //~ ERROR E0308
}

fn compare(a: i32, b: i32, same: bool) {
    let all = a == b == same; //~ ERROR
    let mixed = a < b == same; //~ ERROR
    let mut (c, d) = (a, b); //~ ERROR
    c = 2;
    match a {
        1 || 2 => b, //~ ERROR
        3 => b 4, //~ ERROR
        _ => "x",
    };
}
