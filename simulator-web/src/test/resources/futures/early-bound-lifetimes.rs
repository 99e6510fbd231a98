use std::fmt::Debug;
struct St<'x, T>(&'x T);
impl<'x, T: Debug> St<'x, T> {
    async fn show<'y: 'x, U: Debug>(&self, o: &'y U) { println!("{:?} {:?}", self.0, o); }
    async fn plain(&self) {}
}
async fn longest<'a, 'b: 'a>(a: &'a str, b: &'b str) -> &'a str { if a.len() > 1 { a } else { b } }
async fn one<'a, 'b, T: 'a>(a: &'a T, b: &'b T) {}
async fn two<'a>(a: &'a str) -> &'a str { a }
async fn general<'a, T: Debug + 'a>(a: T) { println!("{a:?}") }
async fn arr<'a, T, const N: usize>(a: [T; N], b: &'a u8) where T: Debug + 'a { println!("{a:?}") }
trait Tr<'a> { async fn go(&'a self) -> u8; }
impl<'a> Tr<'a> for u8 { async fn go(&'a self) -> u8 { *self } }
struct Ref<'a>(&'a u8);
impl<'a> Tr<'a> for Ref<'a> { async fn go(&'a self) -> u8 { *self.0 } }
fn main() {
    let a = 5u8;
    drop(longest("a", "b")); drop(one(&1u8, &2u8)); drop(two("a")); drop(general(5u16)); drop(arr([1u8; 3], &a));
    drop(St(&1u8).show(&2u16)); drop(St(&1u8).plain());
    drop(5u8.go()); drop(Ref(&5).go());
}
