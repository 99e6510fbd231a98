struct M<const N: u8>(u8);
trait Ring: Clone { const ZERO: Self; }
impl<const N: u8> Clone for M<N> { fn clone(&self) -> Self { M(self.0) } }
impl<const N: u8> PartialEq for M<N> { fn eq(&self, o: &Self) -> bool { self.0 == o.0 } }
impl<const N: u8> Ring for M<N> { const ZERO: Self = M(0); }
struct P<R>(R);
impl<R: Ring> P<R> { fn eval<S: Ring + From<R>>(&self, at: &S) -> S { at.clone() } fn ev(&self, at: &R) -> R { at.clone() } }
fn main() {
    let m = P(M::<7>(3));
    let v: Vec<u8> = (0..7).map(M).filter(|x| m.eval(x) == Ring::ZERO).map(|M(n)| n).collect();
    let w: Vec<u8> = (0..7).map(M).filter(|x| m.ev(x) == Ring::ZERO).map(|M(n)| n).collect();
    println!("{v:?} {w:?}");
}
