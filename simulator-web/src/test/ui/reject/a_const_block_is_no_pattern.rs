fn main() {
    match 3u8 { const { 1 + 2 } => println!("a"), _ => println!("b") } //~ ERROR
}
