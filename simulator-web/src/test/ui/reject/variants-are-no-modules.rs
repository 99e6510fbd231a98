use std::collections::HashMap;
struct Unit;
struct Tup(u8);
enum E { A, B(u8), C { x: u8 } }
use E::*;
const K: u8 = 1;
fn f() {}
macro_rules! m { () => {} }
fn main() {
    let a = None::x; //~ ERROR E0433
    let b = Some::x(1); //~ ERROR E0433
    let c = A::y; //~ ERROR E0433
    let d = B::y(); //~ ERROR E0433
    let e = C::y(); //~ ERROR E0433
    let g = Unit::y(); //~ ERROR E0599
    let h = K::y(); //~ ERROR E0433
    let i = f::y(); //~ ERROR E0433
    let j = m::y(); //~ ERROR E0433
    let k: None::T = 1; //~ ERROR E0433
    let l = Ok::<u8>::z(); //~ ERROR E0433
    let n = E::A::z(); //~ ERROR E0433
    let o = E::Q::z(); //~ ERROR E0599
    let p = main::z; //~ ERROR E0433
    let local = 1;
    let q = local::z; //~ ERROR E0433
    match 1 { None::q => {} _ => {} } //~ ERROR E0433
    let r = std::None::x; //~ ERROR E0433
    let s = HashMap::new::x(); //~ ERROR E0223
    let t = Tup::z(); //~ ERROR E0599
}
