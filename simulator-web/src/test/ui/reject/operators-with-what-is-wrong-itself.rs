fn g(s: &mut u32) {
    s >> 31; //~ ERROR E0369
}
fn h(a: u32) {
    let x: String = nope + a; //~ ERROR E0425
    let y: String = a + nope; //~ ERROR E0308 E0425
    let z: String = (a == nope); //~ ERROR E0308 E0425
    a += nope; //~ ERROR E0425
}
fn i(a: String) -> u8 {
    a * nope //~ ERROR E0308 E0425
}
fn main() {}
