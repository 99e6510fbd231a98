use std::fmt::Display;
trait Getter { type Output: Display; fn get(&mut self) -> Result<Self::Output, u8>; }
impl<F: FnMut() -> Result<T, u8>, T: Display> Getter for F {
    type Output = T;
    fn get(&mut self) -> Result<Self::Output, u8> { self() }
}
fn main() { let mut n = 0; let mut f = || { n += 1; if n < 3 { Ok(n) } else { Err(9) } }; println!("{:?} {:?} {:?}", f.get(), f.get(), f.get()); }
