fn main() {
    let a: &[u8; 2] = b"ä"; //~ ERROR
    let b: u64 = br"ä"; //~ ERROR
    let c: char = "\q"; //~ ERROR
    let d: u32 = "d"; //~ ERROR E0308
}
