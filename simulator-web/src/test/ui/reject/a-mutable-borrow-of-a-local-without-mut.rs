fn raise(n: &mut u32) {
    *n += 1;
}

fn main() {
    let depth = 21;
    raise(&mut depth); //~ ERROR E0596
    println!("{depth}");
}
