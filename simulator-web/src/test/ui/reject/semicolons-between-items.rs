use std::mem;; //~ ERROR
struct S {}; //~ ERROR
fn f() -> i32 { "a" }; //~ ERROR E0308  E0308
enum E { A }; //~ ERROR
impl S {}; //~ ERROR
; //~ ERROR
fn main() { let x: i32 = "b"; } //~ ERROR E0308
