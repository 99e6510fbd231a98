trait Mine { fn go(&self) {} }
impl Mine for f32 {}
impl Mine for f64 {}
impl Mine for u8 {}
impl Mine for i8 {}
impl Mine for bool {}
fn take(t: impl Mine) {}
fn make<T: Mine>() -> T { panic!() }
fn dis(t: impl std::fmt::Display) {}
fn a() {
    let c = |sum| sum.wrapping_mul(31); //~ ERROR E0282
    take(1.5);
}
fn a1() {
    let c = |sum| sum.wrapping_mul(31); //~ ERROR E0282
    take(1);
}
fn a2() {
    let c = |sum| sum.wrapping_mul(31); //~ ERROR E0282
    dis(1.5);
}
fn a3() {
    let c = |sum| sum.wrapping_mul(31); //~ ERROR E0282
    take(make());
}
fn b() {
    let c: u8 = ""; //~ ERROR E0308
    take(1.5);
}
fn b1() {
    let c: u8 = ""; //~ ERROR E0308
    take(1);
}
fn b2() {
    let c: u8 = ""; //~ ERROR E0308
    dis(1.5);
}
fn b3() {
    let c: u8 = ""; //~ ERROR E0308
    take(make());
}

fn unknown_closures() {
    let c = |x| x.foo(); //~ ERROR E0282
    c.bar();
    let d: u8 = c;
    let e = |x: Nope| 1; //~ ERROR E0425
    e.bar();
    let d: u8 = e;
    let g = |x: u8| -> Nope { 1 }; //~ ERROR E0425
    g.bar();
    let d: u8 = g;
    let h = |x: u8| x.foo(); //~ ERROR E0599
    h.bar();
    let d: u8 = h;
    println!("{h}");
    let v = vec![1].into_iter().map(|x| x.foo()); //~ ERROR E0599
    println!("{v}");
    println!("{}", v.len());
    let v: u8 = vec![1].into_iter().map(|x| nope); //~ ERROR E0425
    let w = Some(|x| nope); //~ ERROR E0425
    let z: u8 = w;
    println!("{}", w);
    if w == w {}
    let z = w + 1;
    for i in w {}
    w();
}
fn casts_of_literals() {
    let c: u8 = ""; //~ ERROR E0308
    let float = 1.5 as char; //~ ERROR E0604
    let z = 2 as bool; //~ ERROR E0054
    let p = &4 as f32; //~ ERROR E0606
}
fn main() {}
