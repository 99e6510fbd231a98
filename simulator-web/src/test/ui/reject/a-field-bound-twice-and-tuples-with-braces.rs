struct P { a: i32, b: i32 }
enum E { A(i32), T { x: i32, y: i32 } }
fn main() {
    let P { a: x, a: y } = (P { a: 1, b: 2 }); //~ ERROR E0025 E0027
    let P { a, c, d } = (P { a: 1, b: 2 }); //~ ERROR E0026
    let P { a, bb } = (P { a: 1, b: 2 }); //~ ERROR E0026
    let e = E::A(2);
    match e {
        E::A { number } => println!("{number}"), //~ ERROR E0769
        E::T { .. } => {}
    }
    match (E::A(1)) {
        E::A { } => {} //~ ERROR E0769
        E::A { 0: n } => println!("{n}"),
        E::A { 0: n, 1: m } => println!("{n}"), //~ ERROR E0026
        E::A { n, .. } => println!("{n}"), //~ ERROR E0026
        E::T { 0: x, 1: y } => println!("{x}"), //~ ERROR E0026 E0027
        E::T { z, w, .. } => println!("{z}"), //~ ERROR E0026
    }
}
