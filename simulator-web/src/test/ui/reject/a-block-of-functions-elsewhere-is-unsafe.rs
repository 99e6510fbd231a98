extern "C" { //~ ERROR
    fn abs(x: i32) -> i32;
    safe fn b(); //~ ERROR
}
fn main() {}
