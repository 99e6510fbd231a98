// Items are checked, bodies are not: only their names.
struct Copied<T: Copy>(T);
fn copied(w: Copied<String>) {} //~ ERROR E0277
trait Tr {
    fn a(&self);
}
struct S;
impl S {
    fn d(&self) {}
}
impl S {
    fn d(&self) {}
}
// Where a trait's impls contradict each other, none is held against the trait.
impl Tr for S {}
impl Tr for i32 {
    fn a(&self) {}
}
impl Tr for i32 { //~ ERROR E0119
    fn a(&self) {}
}
impl Nope for u8 {} //~ ERROR E0405
fn body() {
    let x: i32 = "a";
    x.nope();
    let y = undefined; //~ ERROR E0425
}
fn main() {}
