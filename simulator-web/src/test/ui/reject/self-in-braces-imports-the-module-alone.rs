mod shop {
    pub mod count {
        pub(in super) fn total() {}
        pub(in shop) fn wrong() {} //~ ERROR
    }
    pub fn count() {}
    pub fn price() {}
}
use shop::count::{self};
use shop::price::{self}; //~ ERROR E0432

fn main() {
    count(); //~ ERROR E0423
    count::total(); //~ ERROR E0603
}
