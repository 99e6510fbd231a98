trait C { type Out; fn run(self, t: &mut u8) -> (Self::Out, impl FnOnce(&mut u8) + 'static); }
struct P(u8);
impl C for P { type Out = usize; fn run(self, t: &mut u8) -> (usize, impl FnOnce(&mut u8) + 'static) { *t += self.0; (3, move |t: &mut u8| *t -= self.0) } }
fn go<X: C>(x: X, t: &mut u8) -> X::Out { let (o, f) = x.run(t); println!("{t}"); f(t); o }
fn main() { let mut t = 1; println!("{} {t}", go(P(4), &mut t)); }
