unsafe extern "C" { fn abs(x: i32) -> i32; }
extern "C" fn twice(x: i32) -> i32 { x * 2 }
fn main() {
    println!("{}", twice(2));
    if twice(1) > 5 {
        println!("{}", unsafe { abs(-3) });
    }
}
