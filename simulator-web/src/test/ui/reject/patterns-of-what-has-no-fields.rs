fn main() {
    let s = Some(1);
    if let String(x) = s {} //~ ERROR E0532
    if let Vec(x) = s {} //~ ERROR E0532
    if let i32(x) = s {} //~ ERROR E0532
    match s { Option(x) => {} u8 => {} Nope(x) => {} Clone(x) => {} std(x) => {} _ => {} } //~ ERROR E0531 E0532
}
