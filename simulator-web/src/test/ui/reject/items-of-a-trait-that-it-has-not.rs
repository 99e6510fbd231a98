use std::pin::Pin;
use std::future::Future;
fn main() {
    let x = Future::new_unchecked(1); //~ ERROR E0782
    let y = Clone::nope(&1); //~ ERROR E0782
    let z = Default::nothing(); //~ ERROR E0782
    let w = Iterator::NOPE; //~ ERROR E0782
    let v = <dyn Clone>::nope(); //~ ERROR E0038
    let u: Iterator::Nope; //~ ERROR E0782
    let t: Iterator::Item; //~ ERROR E0223
    let s = Iterator::Item; //~ ERROR E0782
    let r: Clone::clone; //~ ERROR E0782
}
