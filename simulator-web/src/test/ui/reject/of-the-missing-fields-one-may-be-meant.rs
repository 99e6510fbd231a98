struct P { a: i32, b: i32, c: i32 }
fn main() {
    let p = || P { a: 1, b: 2, c: 3 };
    let P { a, bb } = p(); //~ ERROR E0026 E0027
    let P { a, cc } = p(); //~ ERROR E0026 E0027
    let P { a, bb, cc } = p(); //~ ERROR E0026 E0027
    let P { a, d, cc } = p(); //~ ERROR E0026 E0027
    let P { a, b, cc, d } = p(); //~ ERROR E0026
    let P { a, b, cc, dddd } = p(); //~ ERROR E0026 E0027
    let P { a, b, dddd, cc } = p(); //~ ERROR E0026
    let P { a, b, dddd } = p(); //~ ERROR E0026 E0027
    let P { a, b, d } = p(); //~ ERROR E0026
}
