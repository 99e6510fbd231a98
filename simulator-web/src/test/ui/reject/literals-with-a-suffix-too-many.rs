fn main() {
    let a = "x"b; //~ ERROR
    let b: i32 = "y"suffix; //~ ERROR
    let c = 'c'u8; //~ ERROR
    take("z"q); //~ ERROR
}
fn take(n: i32) {}
