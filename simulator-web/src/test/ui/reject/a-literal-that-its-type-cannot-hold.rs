fn main() {
    let small: u8 = 256; //~ ERROR overflowing_literals
    let signed: i8 = -129; //~ ERROR overflowing_literals
    let pattern: i8 = 0xFF; //~ ERROR overflowing_literals
    println!("{}", 300u8); //~ ERROR overflowing_literals
    println!("{}", 3000000000); //~ ERROR overflowing_literals
    println!("{}", small < 1000); //~ ERROR overflowing_literals
    println!("{small} {signed} {pattern} {} {}", -128i8, 255u8);
}
