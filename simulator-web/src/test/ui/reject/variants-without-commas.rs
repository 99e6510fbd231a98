enum E { A B } //~ ERROR
enum F { A(i32) B, C. D } //~ ERROR
enum G { A = 1 B, , C } //~ ERROR
fn main() {
    let e = (E::B, F::D, G::C);
    let x: i32 = "a"; //~ ERROR E0308
}
