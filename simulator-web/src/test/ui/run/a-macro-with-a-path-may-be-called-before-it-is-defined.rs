mod early {
    pub fn sum() -> i32 {
        crate::twice!(2) + super::thrice!(1)
    }
    crate::make!(one, 1);
    pub mod inner {
        super::super::make!(two, 2);
        pub fn show() {
            crate::log_line! { "inner {}", two() }
        }
    }
}

use tools::add;

self::make!{three, 3}

fn main() {
    println!("{} {}", early::sum(), early::one());
    println!("{} {}", add!(1, 2), tools::sub!(1, 2));
    println!("{}", self::twice!(4) + twice!(5) + three());
    tools::nothing!();
    early::inner::show();
    self::log_line!("end");
}

mod tools {
    macro_rules! add { ($a:expr, $b:expr) => { $a + $b } }
    macro_rules! subtract { ($a:expr, $b:expr) => { $a - $b } }
    macro_rules! nothing { () => {} }
    pub(crate) use add;
    pub(crate) use nothing;
    pub(crate) use subtract as sub;
}

mod more {
    #[macro_export]
    macro_rules! twice { ($e:expr) => { 2 * $e } }
}
#[macro_export]
macro_rules! thrice { ($e:expr) => { 3 * $e } }
#[macro_export]
macro_rules! log_line { ($($_:tt)*) => { println!($($_)*); } }
#[macro_export]
macro_rules! make { ($n:ident, $v:expr) => { pub fn $n() -> i32 { $v } } }
