trait S { type Item; fn n(&self); }
struct A; struct B;
impl S for A { type Item = u8; fn n(&self) {} }
impl S for B { type Item = u8; fn n(&self) {} }
struct M { a: Box<dyn S>, v: Vec<Box<dyn S>>, r: [Box<dyn S>; 2] } //~ ERROR E0191
fn f(v: Vec<Box<dyn S>>, r: [Box<dyn S>; 2]) {} //~ ERROR E0191
fn main() {
    let m = M { a: Box::new(A),
        v: vec![Box::new(A), Box::new(B)],
        r: [Box::new(A), Box::new(B)] };
    f(
        vec![Box::new(A), Box::new(B)],
        [Box::new(A), Box::new(B)]);
}
