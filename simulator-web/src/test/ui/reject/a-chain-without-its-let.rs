fn main() {
    let opt = Some(1);
    if let Some(k) = opt && Some(m) = opt { println!("{k} {m}"); } //~ ERROR E0425  E0425
}
