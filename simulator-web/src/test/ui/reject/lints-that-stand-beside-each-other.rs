fn level() -> u8 {
    let n: u8 = 256; //~ ERROR overflowing_literals
    n
}

fn main() {
    let marks = [1, 2, 3];
    println!("{} {}", level(), marks[5]); //~ ERROR unconditional_panic
}
