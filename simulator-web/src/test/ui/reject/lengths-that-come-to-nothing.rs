const A: [u8; 1 - 2] = []; //~ ERROR E0080
const B: [u8; 1 - 2] = [1]; //~ ERROR E0080
fn f() -> [i32; 5 / 0] { [1, 2] } //~ ERROR E0080
struct S { a: [u8; 3 - 4] } //~ ERROR E0080
fn main() { let s = S { a: [1] }; let t: [u8; 0 - 1] = [2]; let u: [u8; 2] = s.a; } //~ ERROR E0080
