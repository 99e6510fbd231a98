fn main() {
    let depth = 21;
    println!("{depth}");
    depth = 48; //~ ERROR E0384
    println!("{depth}");
}
