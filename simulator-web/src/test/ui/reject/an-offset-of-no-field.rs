use std::mem::offset_of;

struct Pair {
    a: i32,
}

fn main() {
    offset_of!(Pair, ); //~ ERROR
    offset_of!(Pair, a.); //~ ERROR
}
