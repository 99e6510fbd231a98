enum List { Cons(i32, Box<List>), Nil }
fn um(list: &List) -> i32 {
    match list {
        List::Cons(here, rest) => here + sum(rest), //~ ERROR E0425
        List::Nil => 0,
    }
}
fn b(x: &i32) -> i32 { x + nope } //~ ERROR E0425
fn c(x: &i32) -> i32 { nope + x } //~ ERROR E0425
fn d(x: i32) -> i32 { x + nope } //~ ERROR E0425
fn e(x: &str) -> String { x + nope } //~ ERROR E0308 E0425
fn f(x: String) -> String { x + nope } //~ ERROR E0425
fn g(x: i32) -> bool { x + nope } //~ ERROR E0308 E0425
fn h(x: &i32) -> bool { x == nope } //~ ERROR E0425
fn i(x: &i32) -> i32 { x - nope() * 2 } //~ ERROR E0425
fn main() {}
