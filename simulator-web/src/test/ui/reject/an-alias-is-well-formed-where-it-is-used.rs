trait Filter: Clone { fn go(&self); }
type Maker = fn(&str) -> Option<Box<dyn Filter>>;
type Plain = Box<dyn Filter>;
type Unused = Vec<dyn Filter>;
struct Registry { makers: Maker } //~ ERROR E0038
enum En { A(Plain), B { x: Plain } } //~ ERROR E0038
fn take(p: Plain) {} //~ ERROR E0038
fn give() -> Plain { loop {} } //~ ERROR E0038
const C: Option<Plain> = None; //~ ERROR E0038
trait Tr { type A; fn f(x: Plain); } //~ ERROR E0038
impl Tr for u8 { type A = Plain; fn f(x: Plain) {} } //~ ERROR E0038
impl Tr for Plain { type A = u8; fn f(x: u8) {} } //~ ERROR E0038 E0053
fn more() {
    let x: Option<Plain> = None; //~ ERROR E0038
    let y = Vec::<Plain>::new(); //~ ERROR E0038
}
struct Other { makers: Maker } //~ ERROR E0038
impl Other {
    fn standard() -> Self {
        let makers: Maker = |_| None; //~ ERROR E0038
        Other { makers } //~ ERROR E0038
    }
}
fn main() {
}
