fn main() {
    let opt = Some(1);
    while Some(y) = opt { } //~ ERROR E0425
    while opt = Some(1) { } //~ ERROR E0308
    while (a, b) = (1, 2) { } //~ ERROR E0308 E0425
    let mut s = vec![1];
    while Some(top) = s.pop() { println!("{top}"); } //~ ERROR E0425
    if Some(top) = s.pop() { println!("{top}"); } //~ ERROR E0308 E0425
    if let Some(k) = opt && Some(m) = opt { } //~ ERROR
    match opt { Some(n) if Some(2) = opt => {} _ => {} } //~ ERROR E0070 E0308
    let z = 1;
    if z = 2 { } //~ ERROR E0308
    while z = 2 { } //~ ERROR E0308
}
