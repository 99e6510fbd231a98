fn f(x: u8) -> u8 { x }
fn main() {
    let g = unsafe { std::mem::transmute::<fn(u8) -> u8, fn(u8, u8) -> u8>(f) };
    g(1, 2); //~ MISUSE undefined-behaviour invalid-value
}
