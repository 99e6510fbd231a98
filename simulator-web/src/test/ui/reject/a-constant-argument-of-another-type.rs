struct Mode<const VERBOSE: bool>;
impl Mode<true> {
    fn shout(&self) {}
}
fn times<const N: usize>() -> usize {
    N
}
fn main() {
    Mode::<true>.shout();
    Mode::<false>.shout(); //~ ERROR E0599
    times::<true>(); //~ ERROR E0308
    let m: Mode<true> = Mode::<false>; //~ ERROR E0308
}
