macro_rules! hidden { () => { let secret = 5; }; }
macro_rules! add { ($a:expr, $b:expr) => { $a + $b }; }
macro_rules! typed { ($t:ty) => { let v: $t = "s"; println!("{v}"); }; }
macro_rules! eat { ($v:expr) => { drop($v) }; }
fn main() {
    hidden!();
    println!("{secret}"); //~ ERROR E0425
    let a = add!(1, "x"); //~ ERROR E0277
    typed!(i32); //~ ERROR E0308
}
