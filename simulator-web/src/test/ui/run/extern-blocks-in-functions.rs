mod m { pub fn two() -> u8 { 2 } }
fn main() {
    use std::ffi::c_int;
    type Own = u8;
    unsafe extern "C" { safe fn abs(x: c_int) -> c_int; fn two(x: Own); }
    fn f(x: c_int) -> Own { x as Own }
    println!("{} {}", f(2), m::two());
    {
    }
}
fn two() -> u8 { 1 }
