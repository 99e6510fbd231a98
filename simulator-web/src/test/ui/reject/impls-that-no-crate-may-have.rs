use std::fmt::{Debug, Display, Formatter, Result};

trait Greet {
    fn hi(&self) -> String;
}
impl<T: Debug> Greet for T {
    fn hi(&self) -> String {
        format!("{self:?}")
    }
}
impl Greet for i32 { //~ ERROR E0119
    fn hi(&self) -> String {
        "a number".into()
    }
}

impl Display for Vec<i32> { //~ ERROR E0117
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str("numbers")
    }
}

#[derive(Clone, Copy)] //~ ERROR E0204
struct Big {
    data: Vec<u8>,
}

struct Tree { //~ ERROR E0072
    left: Option<Tree>,
}

struct Unused<T> { //~ ERROR E0392
    x: i32,
}

struct Asked<T: Into<U>, U> { //~ ERROR E0392
    x: T,
}

fn main() {}
