#[derive(Debug)] //~ ERROR
mut Name { text: String }
fn main() {}
