struct D(&'static str);
impl Drop for D {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn boom(b: bool) -> D {
    if b {
        panic!("boom")
    }
    D("z")
}
fn f(n: usize) -> usize {
    let _a = D("a");
    let v = [1, 2, 3];
    let _t = (D("t1"), boom(false));
    let x = v[n];
    let _b = D("b");
    x
}
fn main() {
    println!("{}", f(1));
    let _m = D("m");
    let p = (D("p1"), D("p2"));
    let q = p.0;
    println!("{}", q.0);
    let _arr = [D("x1"), D("x2"), boom(q.0 == "p1")];
    println!("unreached");
}
