const WIDTH: usize = HEIGHT + 1;
const HEIGHT: usize = WIDTH - 1; //~ ERROR E0391
struct M<const A: usize>;
fn before() -> u32 {
    "a"
}
fn filled() -> M<HEIGHT> {
    M
}
fn after(n: Missing) -> u32 { //~ ERROR E0425
    "b"
}
trait T { fn f(&self); }
impl T for u32 {} //~ ERROR E0046
fn main() {}
