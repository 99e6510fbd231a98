// Lengths, discriminants and const blocks are any constant expression.
const fn fact(n: usize) -> usize {
    if n <= 1 { 1 } else { n * fact(n - 1) }
}
const fn sum(n: usize) -> usize {
    let mut i = 0;
    let mut s = 0;
    while i < n {
        i += 1;
        if i == 3 {
            continue;
        }
        s += i;
    }
    s
}
const fn kind(n: usize) -> usize {
    match n {
        0 => 1,
        1..=5 => return 10,
        7 | 8 => 20,
        x if x > 100 => x - 100,
        _ => 3,
    }
}
const NAMES: [&str; 3] = ["a", "b", "c"];
const BASE: isize = 4;
#[derive(Debug, Clone, Copy, PartialEq)]
enum Flag {
    A = 1 << 3,
    B,
    C = BASE * 5,
    D = b'x' as isize,
}
struct Buf<const N: usize>([u8; N]);
impl<const N: usize> Buf<N> {
    const TWICE: usize = sum(N) * 2;
    const fn zeroed() -> Self {
        Buf([0; N])
    }
}
const fn checked(x: Option<u32>) -> u32 {
    match x {
        Some(y) => y,
        None => panic!("none"),
    }
}
const LEN: usize = "abé".len();
static SEEN: std::sync::Mutex<Vec<u32>> = std::sync::Mutex::new(Vec::new());
fn main() {
    let a: [u8; 24] = [1; fact(4)];
    let b = [0u8; sum(5)];
    let c: [u8; kind(8)] = [1; 20];
    let d: [u8; NAMES.len()] = [0; kind(103)];
    let e: [u8; LEN] = [0; 4];
    println!("{} {} {} {} {}", a.len(), b.len(), c.len(), d.len(), e.len());
    println!("{} {} {} {:?}", Flag::A as u8, Flag::B as i32, Flag::C as i64, Flag::D as u8 as char);
    println!("{} {:?}", Buf::<3>::TWICE, Buf::<2>::zeroed().0);
    const { assert!(fact(3) == 6) };
    let n = const { sum(4) } + 1;
    println!("{n} {}", checked(Some(3)));
    SEEN.lock().unwrap().push(1);
    println!("{:?} {:?}", SEEN.lock().unwrap(), const { [1, 2, 3] });
}
