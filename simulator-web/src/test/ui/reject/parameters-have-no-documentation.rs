fn f(
    /// docs //~ ERROR
    x: u8,
    /// more //~ ERROR
    y: u8,
) {}
fn main() { f(1, 2); }
