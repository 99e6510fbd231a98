fn name(codon: &[u8]) -> u8 { match codon { b"AUG" => 1, b"UUU" | b"UUC" => 2, _ => 3 } }
fn main() {
    let v: Vec<u8> = "AUGUUU".as_bytes().chunks(3).map(|codon| match codon { b"AUG" => 1, b"UUU" => 2, _ => 3 }).collect();
    println!("{v:?} {}", name(b"UUC"));
    let s: &[u8] = b"abc";
    if let b"abc" = s { println!("yes"); }
    if let [b'a', ..] = s { println!("yes"); }
    let x = *b"xy";
    if let b"xy" = &x { println!("yes"); }
}
