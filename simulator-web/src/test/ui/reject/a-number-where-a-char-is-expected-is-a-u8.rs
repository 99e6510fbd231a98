fn main() {
    let letter: char = 65; //~ ERROR E0308
    let below: char = -1; //~ ERROR E0308 E0600
    let pairs = [('a', 1), (-2, 2)]; //~ ERROR E0308 E0600
    let place: *const u8 = 0x10; //~ ERROR E0308
    println!("{}", 65 as char);
}
