struct P { x: i32, y: i32 }
fn main() {
    let p = P { x: 1, y: 2 };
    if P { x, .. } = p { println!("{x}"); } //~ ERROR E0308  E0425
    if p == P { x: 1, y: 2 } { println!("same"); } //~ ERROR E0369  E0369
    while P { x: 1, y: 2 } == p { break; } //~ ERROR E0369  E0369
    match P { x: 1, y: 2 } { P { x, y } => {} } //~ ERROR
    for i in P { x: 1, y: 2 } { } //~ ERROR E0277  E0277
}
