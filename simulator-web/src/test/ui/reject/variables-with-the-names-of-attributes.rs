// A name that nobody gave, and that an attribute has.
fn main() {
    let depth = path + 1; //~ ERROR E0423
    let linked = link(depth); //~ ERROR E0423
    println!("{depth} {linked} {}", default); //~ ERROR E0425
}
