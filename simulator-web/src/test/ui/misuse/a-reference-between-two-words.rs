fn main() {
    let words = [0x0102_0304u32, 0x0506_0708];
    let bytes = words.as_ptr() as *const u8;
    let odd = unsafe { &*(bytes.add(1) as *const u32) }; //~ MISUSE undefined-behaviour misaligned
    println!("{odd}");
}
