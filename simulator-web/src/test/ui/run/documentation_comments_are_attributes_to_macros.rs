use std::cell::Cell;
macro_rules! docs {
    ($($(#[doc = $d:literal])* $v:ident),* $(,)?) => { [$((stringify!($v), concat!($($d, ";"),*))),*] };
}
macro_rules! item {
    ($(#[$m:meta])* struct $n:ident { $($(#[$f:meta])* $x:ident: $t:ty),* }) => { $(#[$m])* struct $n { $($(#[$f])* $x: $t),* } impl $n { const ATTRS: usize = [$(stringify!($m)),*].len(); } };
}
item! {
    /// A point.
    #[derive(Debug)]
    /// With two fields.
    struct P {
        /// left
        x: u8,
        y: u8
    }
}
macro_rules! defined { ($n:ident) => {
    /// Made by a macro.
    fn $n() -> u8 { 3 }
} }
defined!(made);
thread_local! {
    /// Counts.
    static N: Cell<u8> = const { Cell::new(1) };
}
fn main() {
    println!("{:?}", docs! {
        /// the "first"
        one,
        /// second \ line
        /// goes on
        two, three
    });
    println!("{:?} {} {}", P { x: 1, y: 2 }, P::ATTRS, made());
    N.with(|n| n.set(n.get() + 1));
    println!("{}", N.get());
}
