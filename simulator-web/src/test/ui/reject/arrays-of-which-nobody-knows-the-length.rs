async fn f([x, _, z]: [u8; None]) {} //~ ERROR E0308
fn g(x: [u8; nope]) { let [a, b] = x; } //~ ERROR E0425
fn main() {}
