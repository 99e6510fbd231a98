mod inner {
    use {self as here};
    use self as there;
    use self::{self as also};
    pub fn one() -> i32 {
        1
    }
    pub fn three() -> i32 {
        here::one() + there::one() + also::one()
    }
    pub mod deep {
        use super::{self as up, one};
        pub(in super) fn hidden() -> i32 {
            up::three() + one()
        }
        pub(in super::super) fn shown() -> i32 {
            hidden()
        }
    }
    pub fn four() -> i32 {
        deep::hidden()
    }
}
use {inner::{deep::{self as d, shown}}};

fn main() {
    println!("{} {} {}", inner::four(), d::shown(), shown());
}
