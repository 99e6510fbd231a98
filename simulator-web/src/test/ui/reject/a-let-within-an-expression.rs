fn f() -> i32 { 1 }
fn main() {
    let z = f() +
    let y = 1; //~ ERROR
    let a = 1 + let Some(x) = None; //~ ERROR
    f(let b = 1); //~ ERROR E0061  E0061
}
