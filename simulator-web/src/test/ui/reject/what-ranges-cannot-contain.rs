fn main() {
    let x: u8 = 5;
    println!("{}", (0..=9).contains(x)); //~ ERROR E0308
    println!("{}", (0..=9u16).contains(&x)); //~ ERROR E0308
    println!("{}", (0..=9).contains("a")); //~ ERROR E0277
    println!("{}", (0..9).contains(&1.5)); //~ ERROR E0277
}
