macro_rules! consts { ($($n:ident : $t:ty = $e:expr;)+) => { $($n)+ } } consts! { A: str = ""; } //~ ERROR
fn main() {}
