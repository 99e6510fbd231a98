// In braces, or with a semicolon behind it, a call becomes statements; else it is a value.
macro_rules! two { () => { println!("a"); println!("b") }; }
macro_rules! value { ($x:expr) => { { let y = $x; y + 1 } }; }
fn brace() { two! {} }
fn semicolon() { two!(); }
fn number() -> i32 { value!(3) }
fn main() {
    brace();
    semicolon();
    println!("{} {:?} {}", number(), option_env!("NOT_SET"), { value!(1) });
}
