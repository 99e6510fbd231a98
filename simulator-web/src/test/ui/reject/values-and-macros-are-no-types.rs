use std::pin::pin;
use std::pin::pin; //~ ERROR E0252
use std::vec as list;

const N: u8 = 1;
static M: u8 = 1;

struct Sized2<const N: usize>;

fn g() {}

fn named(a: u8, b: a) -> b {} //~ ERROR E0573

fn items(a: g, b: N, c: M, d: Option<g>, e: Sized2<None>) {} //~ ERROR E0573 E0747

fn locals(pair: i32) {
    let other = 3;
    let y: pair = 3; //~ ERROR E0573
    let z = 3 as other; //~ ERROR E0573
    let w: Vec<other> = vec![]; //~ ERROR E0435
}

fn macros() {
    let x = pin; //~ ERROR E0423
    let y = pin(3); //~ ERROR E0423
    let z = list(3); //~ ERROR E0423
    let w: pin = 3; //~ ERROR E0573
}

fn main() {}
