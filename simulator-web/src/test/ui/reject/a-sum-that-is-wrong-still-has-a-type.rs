enum L { Cons(i32, Box<L>), Nil }
impl L {
    fn sum(&self) {
        match self { //~ ERROR E0308
            L::Cons(n, rest) => n + rest.sum(), //~ ERROR E0277
            L::Nil => 0,
        }
    }
    fn two(&self) {
        match self { //~ ERROR E0308
            L::Cons(n, _) => *n,
            L::Nil => 0,
        }
    }
    fn three(&self, k: bool) {
        if k { 1 } else { 2 } //~ ERROR E0308
    }
    fn four(&self, k: bool) -> u8 {
        match k { true => 1, false => 2 } //~ ERROR E0308
        3
    }
}
#[derive(Debug, Clone, PartialEq)]
enum S { Idle, Moved { x: &mut u64, y: i32 } } //~ ERROR E0106
struct Job { id: i32, name: i32, rest: i32 }
fn main() {}
