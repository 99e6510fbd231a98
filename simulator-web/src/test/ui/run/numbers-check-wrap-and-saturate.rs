use std::num::ParseIntError;
fn parse(text: &str) -> Result<i32, ParseIntError> {
    let n: i32 = text.trim().parse()?;
    Ok(n * 2)
}
fn main() {
    println!("{:?} {:?}", 250u8.checked_add(5), 250u8.checked_add(6));
    println!("{} {} {}", 250u8.wrapping_add(10), 250u8.saturating_add(10), i8::MIN.saturating_sub(1));
    println!("{:?} {:?}", i32::MAX.overflowing_add(1), 5u32.overflowing_sub(6));
    println!("{} {}", (-7i32).rem_euclid(3), (-7i32).div_euclid(3));
    println!("{:?} {:?} {:?}", parse(" 21 "), parse("x"), parse(""));
    println!("{:?}", i64::from_str_radix("-ff", 16));
    println!("{} {} {}", 1000u32.isqrt(), 1000u32.ilog2(), 1000u32.ilog10());
    println!("{} {}", 5.clamp(1, 3), (-2i64).pow(5));
    println!("{:?} {:?}", u8::try_from(300i32).is_err(), u8::try_from(200i32));
    println!("{:#x} {:08b} {:o}", 255, 5u8, -1i8);
    println!("{:?}", 0x12345678u32.to_be_bytes());
    println!("{}", u32::from_le_bytes([1, 2, 0, 0]));
    println!("{:.2} {} {:?} {:?}", 3.14159, 1.0f64, 1.0f64, 1e20);
    println!("{:?} {:?} {} {}", 0.1f32 + 0.2f32, 0.1 + 0.2, f64::NAN, -f64::INFINITY);
    println!("{:8.3}|{:<8}|{:+}|{:08.2}", 2.5, 2.5, 2.5, -2.5);
    println!("{} {} {} {}", 2.5f64.floor(), (-2.5f64).ceil(), 2.5f64.round(), 9f64.sqrt());
    println!("{} {}", 2f64.powi(10), 1.5f64.max(2.0).clamp(0.0, 1.75));
    println!("{:?} {:?}", 1e-7, 123456789.0f32);
    println!("{}", [1.5, 2.5].iter().sum::<f64>());
    println!("{}", (1..=5u64).product::<u64>());
    println!("{:?}", 'a'.to_digit(16));
    println!("{} {}", 'x'.is_alphabetic(), '9'.is_numeric());
    println!("{:?}", "a1 b2".chars().filter(char::is_ascii_digit).collect::<String>());
}
