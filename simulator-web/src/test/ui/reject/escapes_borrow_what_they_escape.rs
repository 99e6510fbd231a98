fn main() {
    let mut b = [1u8, 2];
    let e = b.escape_ascii();
    b[0] = 3; //~ ERROR E0506
    println!("{e}");
    let mut s = String::from("a\n");
    let d = s.escape_debug();
    s.push('b'); //~ ERROR E0502
    println!("{d}");
}
