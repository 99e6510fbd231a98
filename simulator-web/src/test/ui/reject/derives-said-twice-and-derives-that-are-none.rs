#[derive(
    Debug,
    Clone,
    PartialEq,
    Debug, //~ ERROR E0119
)]
#[derive(PartialEq)] //~ ERROR E0119
struct Point {
    x: i32,
}

#[derive(&Clone, Default)] //~ ERROR
struct Size {
    width: i32,
}

fn main() {
    let size = Size::default(); //~ ERROR E0599
}
