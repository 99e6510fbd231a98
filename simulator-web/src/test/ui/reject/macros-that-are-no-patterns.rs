fn main() {
    let x = 3;
    match x { todo!() => {} _ => {} } //~ ERROR E0532
    let a = matches!(x, todo!()); //~ ERROR E0532
    let nope!() = 3; //~ ERROR
}
