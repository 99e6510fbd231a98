fn main() {
    let mut numbers = Vec::new(); //~ ERROR E0282
    numbers.push(1u8.into());
    numbers.push(2i8.into());
    println!("{numbers:?}");
}
fn b() {
    let mut numbers = Vec::new(); //~ ERROR E0282
    numbers.push(1u8.into());
    numbers.push(2i8.into());
}
fn c() {
    let mut numbers = Vec::new(); //~ ERROR E0282
    numbers.push(1u8.into());
}
fn d() {
    let x = 1u8.into(); //~ ERROR E0283
    println!("{x:?}");
}
fn e() {
    let v = Vec::new(); //~ ERROR E0282
    println!("{v:?}");
}
fn f() {
    let v = vec![1u8.into()]; //~ ERROR E0283
    println!("{v:?}");
    let s = "a".into();
    println!("{s}");
    let u = "1".parse();
    println!("{:?}", u);
}
