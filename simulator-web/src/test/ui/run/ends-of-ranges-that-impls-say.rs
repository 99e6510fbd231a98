trait Limit {
    const MAX: u64;
    const MIN: u64 = 1;
}
impl Limit for u8 {
    const MAX: u64 = 255;
}
impl Limit for u16 {
    const MAX: u64 = u8::MAX as u64 * 257;
    const MIN: u64 = 2;
}

struct Range;
impl Range {
    const LOW: i32 = -5;
    const HIGH: i32 = 5;
}

fn bits(x: u64) -> u32 {
    match x {
        0 => 0,
        <u8 as Limit>::MIN..=<u8 as Limit>::MAX => 8,
        ..=<u16 as Limit>::MAX => 16,
        _ => 64,
    }
}

fn sign(x: i32) -> &'static str {
    match x {
        Range::LOW..0 => "negative",
        0..=Range::HIGH => "positive",
        _ => "out",
    }
}

fn main() {
    println!("{} {} {} {}", bits(0), bits(200), bits(65535), bits(70000));
    println!("{} {} {} {}", sign(-5), sign(-1), sign(5), sign(6));
    let paren: [u8; 2] = [7; ((_))];
    println!("{paren:?}");
}
