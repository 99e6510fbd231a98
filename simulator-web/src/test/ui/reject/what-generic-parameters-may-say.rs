struct Early<T = U, U = u8>(T, U); //~ ERROR E0128
struct Mixed<T = u8, U>(T, U); //~ ERROR
enum Own<T = Self> { //~ ERROR E0735
    One(T),
}
struct Twice<K, V>(K, Option<Box<Twice<K, V>>>); //~ ERROR
type Alias<T> = u8; //~ ERROR E0091
type Lent = Option<&u8>; //~ ERROR E0106
fn defaulted<T = u8>(_: T) {} //~ ERROR invalid_type_param_default
fn sized<const N: usize = 3>() {} //~ ERROR
fn text<const S: String>() {} //~ ERROR
fn depends<T, const X: T>() {} //~ ERROR E0770
fn grown<const N: usize>(_: [u8; N + 1]) {} //~ ERROR
fn argued<T>(_: T<u8>) {} //~ ERROR E0109
fn number(_: u8<u8>) {} //~ ERROR E0109
fn named(_: Option<u8, Item = u8>) {} //~ ERROR E0229
fn pointer(_: for<'a> fn() -> &'a u8) {} //~ ERROR E0581
fn closure<F>(_: F)
where
    F: for<'a> Fn() -> &'a u8, //~ ERROR E0582
{
}
trait Next {
    type Next: Next;
    type Item<'a>;
}
fn after<S: Next>(_: S) -> S::Next::Next { //~ ERROR E0223
    loop {}
}
fn lent<S: Next>(_: S) -> S::Item { //~ ERROR E0107
    loop {}
}
trait Left {
    type Out;
}
trait Right {
    type Out;
}
fn either<T: Left + Right>(_: T::Out) {} //~ ERROR E0221
fn outer<'a>(_: &'a u8) {
    fn inner(_: &'a u8) {} //~ ERROR E0401
}
union Bits {
    text: String, //~ ERROR E0740
    byte: u8,
}
fn main() {}
