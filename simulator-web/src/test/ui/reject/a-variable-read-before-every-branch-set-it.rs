fn main() {
    let depth: u32;
    let flag = size_of::<u8>() > 1;
    if flag {
        depth = 21;
    }
    println!("{depth}"); //~ ERROR E0381
}
