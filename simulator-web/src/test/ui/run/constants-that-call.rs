const fn factorial(n: u32) -> u32 {
    if n == 0 { 1 } else { n * factorial(n - 1) }
}
const fn some(n: Option<u8>) -> u8 {
    match n {
        Some(n) => n,
        None => panic!("none"),
    }
}
const LARGE: u32 = factorial(12);
static SOME: u8 = some(Some(4));
const AT: u8 = {
    let all = [1, 2, 3];
    all[some(Some(2)) as usize]
};
struct Unused;
#[allow(dead_code)]
impl Unused {
    const NEVER: u8 = some(None);
}

fn main() {
    println!("{LARGE} {SOME} {AT}");
}
