mod shapes { macro_rules! private { ($x:expr) => { $x + 5 }; } pub(crate) use private; pub(crate) use private as renamed; pub fn f() -> i32 { private!(1) } }
mod other { use crate::shapes::private; pub fn g() -> i32 { private!(10) } }
use shapes::renamed;
#[macro_use] mod helpers { macro_rules! hi { () => { "hi" }; ($n:expr) => { format!("hi {}", $n) }; } }
macro_rules! tag { ($name:ident) => { pub fn $name() -> &'static str { concat!(stringify!($name), "/", module_path!()) } }; }
mod a { tag!(one); pub mod b { tag!(two); } }
fn main() {
    println!("{} {} {} {}", shapes::f(), other::g(), renamed!(2), shapes::private!(3));
    println!("{} {}", hi!(), hi!(3));
    println!("{} {}", a::one().split('/').next().unwrap(), a::b::two().split("::").last().unwrap()); }
