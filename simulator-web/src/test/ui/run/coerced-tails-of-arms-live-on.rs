fn main() {
    let a = 5;
    let g = match 42 { 44 => &a, 45 => { println!("x"); &&a } _ => &a };
    let h = match 42 { 44 => &a, 45 => { let c = 3; &&a } _ => &a };
    fn f(x: &u8) {}
    let b = 1u8;
    f({ println!(); &&b });
    f(match 3 { 1 => { println!(); &&b } _ => &b });
    let r: &u8 = { println!(); &&b };
    let s = Some(match 3 { 1 => { println!(); &&b } _ => &&b });
    println!("{g} {h} {r} {s:?}");
}
