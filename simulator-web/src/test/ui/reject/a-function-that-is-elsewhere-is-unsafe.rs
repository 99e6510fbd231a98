unsafe extern "C" {
    fn abs(x: i32) -> i32;
    pub safe fn labs(x: i64) -> i64;
    unsafe fn strlen(p: *const u8) -> usize;
}
fn main() {
    let a = abs(-3); //~ ERROR E0133
    let b = labs(2);
    let c = unsafe { strlen(std::ptr::null()) };
    println!("{a} {b} {c}");
}
