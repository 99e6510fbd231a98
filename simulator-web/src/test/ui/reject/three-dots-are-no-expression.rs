fn f() { ... } //~ ERROR E0586  E0586
fn g() -> i32 { ... } //~ ERROR E0586  E0586
fn main() {
    let x = ...; //~ ERROR E0586  E0586
    let y = 1...3; //~ ERROR
    for i in 0...3 {} //~ ERROR
    g(1, ...); //~ ERROR E0061  E0586
}
