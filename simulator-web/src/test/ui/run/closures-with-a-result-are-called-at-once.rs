macro_rules! some { ($e:expr) => { || -> _ { Some($e) }() }; }
fn main() {
    let x = Some(3);
    println!("{:?} {}", some!(x?), |y: u8| -> u8 { y + 1 }(4));
}
