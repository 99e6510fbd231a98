trait T1 { fn method1(&self); }
trait T2 { fn method2(&self); }
impl T1 for i32 { fn method1(&self) {} }
fn main() {
    let r = Box::new(0) as Box<dyn T1>;
    let r2: Box<dyn T2> = unsafe { std::mem::transmute(r) };
    r2.method2(); //~ MISUSE undefined-behaviour invalid-value
}
