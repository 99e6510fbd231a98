use std::pin::{Pin, pin};
struct D(&'static str);
impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
fn id(d: &D) -> u8 { println!("id {}", d.0); 1 }
fn show(p: Pin<&mut u8>, d: &D) { println!("show {} {}", *p, d.0); }
fn pair(d: D, e: &D) -> (D, u8) { (d, 2) }
fn main() {
    show(pin!(id(&D("a"))), &D("b"));
    println!("-");
    let p = pin!(id(&D("c")));
    println!("- {}", *p);
    { let q = pin!(pair(D("d"), &D("e"))); println!("- {}", q.1); }
    println!("- {}", pin!(pair(D("f"), &D("g"))).1);
    if pin!(pair(D("h"), &D("i"))).1 == 2 { println!("in if"); }
    match pin!(pair(D("j"), &D("k"))).1 { n => println!("in match {n}") }
    let n = pin!(pair(D("l"), &D("m"))).1;
    println!("end {n}");
}
