fn main() {
    let f = |x: u8| x + 1;
    let a: u16 = if f(1) > 1 { f(2) as u16 } else { 3 };
    let b = { let c = |y: u8| y; c(4) };
    let c = match a { 3 => 1u8 as char, _ => { 98u8 as char } };
    let d = if true { 5 as u8 } else { 6 as u8 };
    let e: u64 = { let z = 3; z as u64 };
    let g = loop { break 7i32 as f32; };
    let h = unsafe { *{ &5u8 as *const u8 } };
    println!("{a} {b} {c} {d} {e} {g} {h}");
}
