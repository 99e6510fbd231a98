trait SomeTrait<'a> { type Output; }
impl<'a, T> SomeTrait<'a> for T where T: 'a { type Output = u32; }
struct Ok<'a, T: 'a> { foo: <T as SomeTrait<'a>>::Output }
trait A: B {} //~ ERROR E0391
trait B: A {}
trait C: C {} //~ ERROR E0391
trait D: E {} trait E: F {} trait F: D {} //~ ERROR E0391
fn main() {}
