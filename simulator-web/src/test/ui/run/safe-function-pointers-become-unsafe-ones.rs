extern "Rust" fn plain(x: i32) -> i32 { x }
fn main() {
    let f: fn(i32) -> i32 = |x| x * 3;
    let g: unsafe fn(i32) -> i32 = f;
    let h: unsafe extern "Rust" fn(i32) -> i32 = plain;
    let i: extern "Rust" fn(i32) -> i32 = plain;
    let j: unsafe extern "Rust" fn(i32) -> i32 = f;
    let k: unsafe extern "Rust" fn(i32) -> i32 = i;
    println!("{}", unsafe { g(14) + h(1) + i(2) + j(1) + k(1) });
}
