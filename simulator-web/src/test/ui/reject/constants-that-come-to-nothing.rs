const fn factorial(n: u32) -> u32 {
    if n == 0 { 1 } else { n * factorial(n - 1) }
}
const fn some(n: Option<u8>) -> u8 {
    match n {
        Some(n) => n,
        None => panic!("none"),
    }
}
const LARGE: u32 = factorial(13); //~ ERROR E0080
static NONE: u8 = some(None); //~ ERROR E0080
const AT: u8 = {
    let all = [1, 2, 3];
    all[some(Some(3)) as usize] //~ ERROR E0080
};

fn main() {}
