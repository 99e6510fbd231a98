mod prelude {
    // A macro that gets its path further down.
    pub(crate) use crate::mac::{one, sq};
}
mod mac {
    macro_rules! sq { ($e:expr) => { $crate::mac::mul($e, $e) }; }
    macro_rules! one { () => { 1 }; }
    pub(crate) fn mul(a: i32, b: i32) -> i32 { a * b }
    pub(crate) use {one, sq};
}
mod both {
    pub use crate::named::{max2, min2};
}
pub mod named {
    #[macro_export]
    macro_rules! max2 { ($a:expr, $b:expr) => { $crate::named::max2($a, $b) }; }
    pub fn max2(a: i32, b: i32) -> i32 { if a > b { a } else { b } }
    pub fn min2(a: i32, b: i32) -> i32 { -max2!(-a, -b) }
}
use prelude::*;
fn main() {
    println!("{} {}", sq!(3) + one!(), both::max2(5, both::min2(8, 6)));
    let mut turns = [1, 2, 3].iter().cycle().skip(1).step_by(2);
    println!("{:?} {:?}", turns.by_ref().take(4).collect::<Vec<_>>(), turns.size_hint());
}
