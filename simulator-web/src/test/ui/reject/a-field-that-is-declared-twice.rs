#[derive(Debug, Clone, PartialEq)]
struct Point {
    x: i32,
    x: i32, //~ ERROR E0062 E0124
}

#[derive(Debug)]
struct Size {
    width: i32,
    width: i32, //~ ERROR E0124
}

struct Fork {
    left: i32,
    queue: Option<i32><Vec<u8>>, //~ ERROR
    right: u8,
}

fn main() {
    let fork = Fork { left: 1, queue: 2, right: 3 };
    let other = Fork { left: 1 };
    let number: u8 = "a"; //~ ERROR E0308
}
