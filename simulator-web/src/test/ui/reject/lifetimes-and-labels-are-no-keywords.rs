fn labels() { 'loop: loop { break 'loop; } } //~ ERROR
fn longer<'fn>(x: &'fn u8) {} //~ ERROR
fn fine() -> &'static str { "" }
fn main() {}
