fn main() {
    let x = 1;
    let y &x; //~ ERROR
    let z + 1; //~ ERROR
    let b.c = 4; //~ ERROR
    let d[0] = 1; //~ ERROR
    let e? = 1; //~ ERROR
    let f as u8 = 1; //~ ERROR
    match x { 1 + 1 => {} x.len() => {} y as i32 => {} _ => {} } //~ ERROR
    println!("{y} {z}"); //~ ERROR E0425
}
