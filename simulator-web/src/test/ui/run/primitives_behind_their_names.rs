#[allow(non_camel_case_types)]
pub struct str(pub &'static core::primitive::str);
enum u8 { A = 3 }
fn f(x: std::primitive::u8) -> std::primitive::u8 { x + u8::A as std::primitive::u8 + std::primitive::u8::MAX / 4 }
fn main() { println!("{} {} {}", f(1), str("x").0, <core::primitive::i32>::MAX); }
