enum E2 { A = i32::MAX as isize + 1, B = [1, 2][5] } //~ ERROR E0080
fn main() { }
