fn main() {
    match 1 {
        [a] => {} //~ ERROR E0529
        [a, ..] => {} //~ ERROR E0529
        _ => {}
    }
    let [b] = 1.5; //~ ERROR E0529
}
