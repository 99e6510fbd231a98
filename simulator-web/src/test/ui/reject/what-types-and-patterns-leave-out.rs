// Types in bodies say their arguments, patterns and literals their fields; the rest is inferred.
mod hidden {
    #[derive(Default)]
    pub struct Pair {
        a: u8,
        pub b: u8,
    }
}
use hidden::Pair;
struct L<T>(T);
struct Many {
    a: u8,
    b: u8,
    c: u8,
    d: u8,
    e: u8,
}
#[derive(Debug)]
enum Op {
    Inc,
    Set { to: i32 },
    Add(i32),
}
use Op::*;
static LIMIT: i32 = 3;
trait Zero {
    const ZERO: i32;
    fn make() -> Self;
}
impl Zero for i32 {
    const ZERO: i32 = 0;
    fn make() -> i32 {
        0
    }
}

fn types() {
    let v: Vec = Vec::new(); //~ ERROR E0107
    let l: Vec<L> = vec![]; //~ ERROR E0107
    let inferred: Vec<_> = vec![L(1)];
    let turbofish = L::<u8, u8>(1); //~ ERROR E0107
}
fn fields(m: Many) {
    let x = Many { a: 1 }; //~ ERROR E0063
    let Many { a, b } = m; //~ ERROR E0027
    let Many { a, .. } = m;
    let p = Pair { b: 1, ..Pair::default() };
    let Pair { b, .. } = Pair::default();
    let q = Pair { b: 1 }; //~ ERROR
    let Pair { b } = Pair::default(); //~ ERROR
}
fn names(op: Op) {
    let set = Set; //~ ERROR E0423
    let call = Inc(1); //~ ERROR E0618
    match op {
        Set(x) => {} //~ ERROR E0532
        Add => {} //~ ERROR E0530
        Inc => {}
    }
    let LIMIT = 5; //~ ERROR E0530
}
fn traits() {
    let zero: i32 = Zero::make();
    let open = Zero::make(); //~ ERROR E0790
}
fn constant() {
    let zero = Zero::ZERO; //~ ERROR E0790
}
fn ranges(n: u8) {
    match n {
        5..1 => {} //~ ERROR E0579
        9..=8 => {} //~ ERROR E0030
        1..=1 => {}
        _ => {}
    }
}
fn casts() {
    let letter = 97 as char;
    let wrong = 97i32 as char; //~ ERROR E0604
    let float = 1.5 as char; //~ ERROR E0604
}
fn formats(l: L<u8>) {
    if l.0 = 3 {} //~ ERROR E0308
    let x = 'block: {
        continue 'block; //~ ERROR E0696
    };
}
fn joined() {
    let fine = vec!["a", "b"].join("");
    let none = vec!['a', 'b'].join(""); //~ ERROR E0599
}
fn main() {}
