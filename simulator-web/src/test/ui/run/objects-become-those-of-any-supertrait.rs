trait A { fn a(&self) -> u8 { 1 } }
trait B<T>: A { fn b(&self, t: T) {} }
trait C: B<u8> + B<u16> {}
trait D: B<<() as Id>::Out> {}
trait Id { type Out; }
impl Id for () { type Out = u32; }
impl A for () {} impl<T> B<T> for () {} impl C for () {} impl D for () {}
fn main() {
    let c: &dyn C = &();
    let b: &dyn B<u16> = c;
    b.b(1);
    let a = b as &dyn A;
    println!("{}", a.a());
    let d: Box<dyn D> = Box::new(());
    let e: Box<dyn B<u32>> = d;
    e.b(1);
    let s: Box<dyn Send> = { trait Bar: Send {} impl Bar for u8 {} let x: Box<dyn Bar> = Box::new(1u8); x };
}
