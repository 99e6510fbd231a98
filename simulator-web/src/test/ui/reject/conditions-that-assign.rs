fn main() {
    let opt = Some(1);
    let flag = true;
    if flag && Some(m) = opt { println!("{m}"); } //~ ERROR E0308 E0425
    while flag && Some(m) = opt { println!("{m}"); } //~ ERROR E0308 E0425
    if let Some(q) = opt && flag = true { println!("{q}"); } //~ ERROR E0425  E0425
    if flag || let Some(q) = opt { println!("{q}"); } //~ ERROR
    if flag && (let Some(q) = opt) { println!("{q}"); } //~ ERROR
    if !let Some(q) = opt { println!("{q}"); } //~ ERROR
    let w = let Some(r) = opt; //~ ERROR
    let w = if let Some(r) = opt { r }; //~ ERROR E0317
    if (opt == Some(1)) = true { } //~ ERROR E0308
    match opt { Some(n) if flag = false => {} _ => {} } //~ ERROR E0308
}
