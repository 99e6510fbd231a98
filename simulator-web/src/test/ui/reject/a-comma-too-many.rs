use std::task::{Context, , Waker}; //~ ERROR
use std::cell::{, Cell, RefCell::, Ref}; //~ ERROR E0432  E0432
struct S {, x: i32, , y: i32 } //~ ERROR
enum E { A; B } //~ ERROR
fn f(a: i32, b: i32) {}
fn main() {
    let c: Context = 1; //~ ERROR E0308
    f(1; 2); //~ ERROR
    let S { x, , y } = S { x: 1, , y: 2 }; //~ ERROR
    let z: i32 = "a"; //~ ERROR E0308
}
