fn main() {
    let p = std::pin::out!(3); //~ ERROR E0433
    let q = std::f::pin!(3); //~ ERROR E0433
    let r = allow::pin::pin!(3); //~ ERROR E0433
    let s = std::nope!(3); //~ ERROR E0433
    let t = core::panic!("x");
    let u = m::x!(3); //~ ERROR E0433
    let v = pin::pin!(4); //~ ERROR E0433
    let w = std::vec::vec![1]; //~ ERROR E0433
}
mod m {}
