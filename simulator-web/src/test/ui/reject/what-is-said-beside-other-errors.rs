// What rustc says of a program with several faults, and what it hides.
use std::collections::HashMapp; //~ ERROR E0432
use std::colections::BTreeMap; //~ ERROR E0432

mod inner {
    pub struct Token(u8, pub u8);
    impl Token {
        pub fn make() -> Token {
            Token(1, 2)
        }
    }
    pub struct Pair {
        a: u8,
        b: u8,
    }
    pub fn pair() -> Pair {
        Pair { a: 1, b: 2 }
    }
}
use inner::Token;

// The constructor is not imported: it is not public.
fn token() -> u8 {
    let made = Token(1, 2); //~ ERROR E0423
    let Token(_, second) = Token::make(); //~ ERROR E0532
    second
}

// A name whose import failed is not said again.
fn imports() {
    let map = BTreeMap::new();
    let other: HashMapp<u8, u8> = HashMapp::new();
    std::mem::repalce(&mut 1, 2); //~ ERROR E0425
}

enum Level {
    Low = "x", //~ ERROR E0308
    High = 1 << 3,
}

enum Same { //~ ERROR E0081
    A = 1,
    B = 2 - 1,
}

fn join(a: &str, b: u8, c: bool) {}

trait Kind {}
impl Kind for u8 {}
fn of_kind<T: Kind>(_: T) {}

fn main() {
    join(1, "a", true); //~ ERROR E0308
    join("a", 1, 2); //~ ERROR E0308
    of_kind(["a"]); //~ ERROR E0277
    if let [x, y, ..] = vec![1, 2] { //~ ERROR E0529
        println!("{x}{y}");
    }
    let tuple: (i32, &str) = match 1 {
        1 => (1, "a"),
        _ => ("b", "c"), //~ ERROR E0308
    };
    // What is wrong already is not guessed to be an i32.
    of_kind(if tuple.0 == 1 { 2 } else { 2 });
}
