trait Tr {
    type A: Iterator<Item = u8>;
}
struct S;
impl Tr for S {
    type A = std::vec::IntoIter<u8>;
}
fn f<T: Tr>(x: <T as Tr>::A) -> Option<<<T as Tr>::A as Iterator>::Item> {
    None
}
fn g<T: Tr>(x: <T as Tr>::A::Item) {} //~ ERROR E0223
fn h(x: <S as Tr>::A::Item) {} //~ ERROR E0223
fn main() {
    let y = <S as Tr>::A::nope(); //~ ERROR E0599
}
