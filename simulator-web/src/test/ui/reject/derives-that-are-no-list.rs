#[derive(Clone Copy, PartialEq, Debug)] //~ ERROR
struct P;
#[derive(Debug, Clone,, Copy)] //~ ERROR
struct Q;
#[derive(Debug; Clone)] //~ ERROR
struct R;
fn main() { println!("{:?}", P); let p = P; p.clone(); } //~ ERROR E0277 E0599
