#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Tagged<const TAG: char, T = i32>(T);
struct Mode<const VERBOSE: bool, const LEVEL: u8>;
impl<const V: bool, const L: u8> Mode<V, L> {
    const NAME: &'static str = if V { "loud" } else { "quiet" };
    fn say(&self, s: &str) -> String { if V { format!("{s}!{L}") } else { s.to_string() } }
}
impl Mode<true, 9> { fn only(&self) -> &'static str { "nine" } }
fn abs<const N: i32>() -> i32 { if N < 0 { -N } else { N } }
struct Buf<const N: usize, const DEBUG: bool> { d: [u8; N] }
fn pick<const B: bool>() -> u8 { match B { true => 1, false => 0 } }
fn main() {
    println!("{:?} {}", Tagged::<'a'>(3), Tagged::<'a'>(3) == Tagged(3));
    let m: Mode<true, 9> = Mode; println!("{} {} {}", m.say("x"), m.only(), Mode::<false, 1>::NAME);
    println!("{} {} {}", abs::<-7>(), abs::<{ 3 + 4 }>(), pick::<{ 2 > 1 }>() + pick::<false>() + pick::<{ !true }>());
    const K: bool = true; println!("{}", pick::<K>());
    let b: Buf<3, true> = Buf { d: [1; 3] }; println!("{}", b.d.len());
}
