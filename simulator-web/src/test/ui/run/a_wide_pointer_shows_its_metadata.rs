use std::fmt::{self, Display, Write};
fn main() {
    let f: &dyn fmt::Pointer = &(&1 as *const i32);
    println!("{}", format!("{f:p}").starts_with("0x"));
    let (width, prec, name) = (8, 3, "n");
    println!("{name:-^width$}|{:+.prec$}|{0:>1$.2}|{2:?}", std::f64::consts::PI, width, Some("q\"\n"));
}
