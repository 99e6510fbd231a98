const WIDTH: usize = HEIGHT + 1; //~ ERROR E0391
const HEIGHT: usize = WIDTH - 1;
fn before() -> u32 {
    "a" //~ ERROR E0308
}
fn filled() {
    let a = HEIGHT;
}
fn after() -> u32 {
    let a = String::new();
    let b = a;
    drop(a);
    1
}
fn main() {}
