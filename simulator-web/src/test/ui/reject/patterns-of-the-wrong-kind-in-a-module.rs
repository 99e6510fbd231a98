mod inner { pub struct Named { pub x: i32 } pub struct Tup(pub i32); struct Hid; pub struct Priv(i32); pub enum E { A } pub const C: i32 = 1; pub fn f() {} }
fn main() {
    match 1 {
        inner::Nope(x) => {} //~ ERROR E0531
        inner::Nope => {} //~ ERROR E0531
        inner::Named => {} //~ ERROR E0532
        inner::Named(x) => {} //~ ERROR E0532
        inner::Nope { x } => {} //~ ERROR E0422
        inner::E => {} //~ ERROR E0532
        inner::E(x) => {} //~ ERROR E0532
        inner::f => {} //~ ERROR E0532
        inner::f(x) => {} //~ ERROR E0532
        inner::C(x) => {} //~ ERROR E0532
        inner::C { x } => {} //~ ERROR E0574
        inner::f { x } => {} //~ ERROR E0574
        _ => {}
    }
    let a = inner::Hid; //~ ERROR E0603
    let b = inner::Priv(1); //~ ERROR E0603
    let c: inner::Nope; //~ ERROR E0425
    let d: inner::f; //~ ERROR E0573
    let e: inner::E::A; //~ ERROR E0573
    inner::C(); //~ ERROR E0618
    inner::E::A(); //~ ERROR E0618
    inner::E::B; //~ ERROR E0599
    inner::E::B { x: 1 }; //~ ERROR E0599
    inner::E::B(1); //~ ERROR E0599
    use inner::nope; //~ ERROR E0432
    use inner::{Tup, Nope2}; //~ ERROR E0432
}
