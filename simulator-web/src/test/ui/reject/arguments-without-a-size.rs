use std::fmt::Display;

fn text(s: str) -> usize { //~ ERROR E0277
    s.len()
}

fn shown(value: dyn Display) { //~ ERROR E0277
    println!("{value}"); //~ ERROR E0277
}

fn bytes(of: [u8]) -> u8 { //~ ERROR E0277
    of[0]
}

fn main() {
    text("x"); //~ ERROR E0308 E0277
    let name = String::new();
    text(*name);
    shown(1); //~ ERROR E0308 E0277
    bytes(vec![1]); //~ ERROR E0308 E0277
    for line in "a".lines() {
        text(line); //~ ERROR E0308
    }
}

fn other() {
    text("x"); //~ ERROR E0308 E0277
    text("y"); //~ ERROR E0308
}
