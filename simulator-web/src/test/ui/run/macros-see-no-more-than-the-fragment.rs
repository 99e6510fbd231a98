macro_rules! count { ($($s:stmt)*) => { $({ stringify!($s); 1 })<<* }; }
macro_rules! tokens {
    (==>) => { "1" };
    (= = >) => { "2" };
    (== >) => { "3" };
    (= =>) => { "4" };
}
macro_rules! one { (1) => { "number" }; (x) => { "name" }; ($t:tt) => { "expression" }; }
macro_rules! pass { ($e:expr) => { one!($e) }; }
macro_rules! both { ($t:tt) => { concat!(one!($t), " ") }; }
macro_rules! kind { ($i:ident) => { "ident" }; ($l:literal) => { "literal" }; ($e:expr) => { "expr" }; }
macro_rules! again { ($e:expr) => { kind!($e) }; }
macro_rules! shift { ($a:expr, << $b:expr) => { $a << $b }; ($a:expr, < < $b:expr) => { 0 }; }
fn return1() { if (return { print!("1") }) {} }
fn return2() { if return { print!("2") } {} }
fn break1() { loop { if (break { print!("1") }) {} } }
fn break2() { loop { if break { print!("2") } {} } }
fn main() {
    println!("{} {} {}", count! { return || true }, count! { (return) || true }, count! { {return} || true });
    println!("{} {} {} {}", tokens!(==>), tokens!(= = >), tokens!(== >), tokens!(= =>));
    let x = 1;
    println!("{} {} {} {} {}", one!(1), pass!(1), pass!(x), pass!((1)), both!(1).len());
    println!("{} {} {} {}", again!(x), again!(1), again!(-1), again!(x + 1));
    println!("{} {}", shift!(1, << 3), shift!(1, < < 3));
    return1();
    return2();
    break1();
    break2();
    println!();
}
