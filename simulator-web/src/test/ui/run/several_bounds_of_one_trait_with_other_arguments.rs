fn conv<U, T: Copy>(t: T) -> (U, U)
where
    U: From<T> + From<u8>,
{
    (U::from(t), U::from(7u8))
}
fn into<T: Into<u64> + Into<f64> + Copy>(t: T) -> (u64, f64) {
    let a: u64 = t.into();
    (a, t.into())
}
fn eq<A: PartialEq<u8> + PartialEq<str>>(a: A) -> (bool, bool) { (a.eq(&3u8), a.eq("x")) }
struct M;
impl PartialEq<u8> for M { fn eq(&self, o: &u8) -> bool { *o == 3 } }
impl PartialEq<str> for M { fn eq(&self, o: &str) -> bool { o == "y" } }
fn main() {
    let (a, b): (u64, u64) = conv(70_000u32);
    println!("{a} {b} {:?} {:?}", into(3u32), eq(M));
}
