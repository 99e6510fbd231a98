enum E3 { A = f() } //~ ERROR E0080
const fn f() -> isize { panic!("no") }
struct S<const N: usize>;
fn g<const M: usize>() -> usize { M }
fn main() { let s = S::<{ 1 - 2 }>; g::<{ 5 / 0 }>(); } //~ ERROR E0080
