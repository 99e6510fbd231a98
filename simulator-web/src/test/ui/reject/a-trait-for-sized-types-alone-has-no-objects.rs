trait Whole
where
    Self: Sized,
{
}
trait Part {
    fn split(self)
    where
        Self: Sized,
    {
    }
}
struct S;
impl Whole for S {}
impl Part for S {}

fn whole(_: &dyn Whole) {} //~ ERROR E0038

fn main() {
    let part: Box<dyn Part> = Box::new(S);
    let boxed: Box<dyn Whole> = Box::new(S); //~ ERROR E0038
}
