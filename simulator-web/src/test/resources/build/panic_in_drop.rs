struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
        if self.0 == "bad" {
            panic!("in drop");
        }
    }
}
struct S {
    a: D,
    b: D,
    c: D,
}
fn main() {
    let _x = D("x");
    let s = S {
        a: D("a"),
        b: D("bad"),
        c: D("c"),
    };
    let moved = s.a;
    let k: i32 = 2147483647;
    let i = if moved.0 == "z" { 5 } else { 0 };
    println!("{} {}", moved.0, i);
    if i == 5 {
        println!("{}", k + i);
    }
}
