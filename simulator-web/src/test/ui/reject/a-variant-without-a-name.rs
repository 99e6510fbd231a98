enum Shape { Dot, pub &&Ghost, Line } //~ ERROR
fn main() { let a = Shape::Line; let b = Shape::Nope; let x: i32 = "a"; match a { Shape::Dot => {} } }
