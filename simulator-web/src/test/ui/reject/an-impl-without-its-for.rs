trait T { fn f(&self); }
struct Y;
impl T Y { fn f(&self) {} } //~ ERROR
impl Clone Y {} //~ ERROR
impl T fro Y {} //~ ERROR
fn main() { Y.f(); let x: i32 = "a"; }
