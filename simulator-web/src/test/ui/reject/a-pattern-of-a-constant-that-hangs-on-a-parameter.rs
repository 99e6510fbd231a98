fn is_123<const N: usize>(x: [u32; N]) -> bool {
    match x { [1, 2, ..] => true, _ => false } //~ ERROR E0730
}
fn two<const N: usize>(x: &[u32; N]) -> bool {
    if let [a, b] = x { true } else { false } //~ ERROR E0308
}
fn three<const N: usize>(x: [u32; N]) { let [a, ..] = x; let [..] = x; let [b @ ..] = x; } //~ ERROR E0730
trait Bar { const X: u8; const Y: usize; const D: u8 = 1; }
fn test<A: Bar>(arg: u8) -> [u8; 3] { match arg { A::X => {} Foo::X => {} _ => {} } [1; 3] } //~ ERROR E0158
struct Foo; impl Bar for Foo { const X: u8 = 1; const Y: usize = 3; }
impl<T: Bar> Baz<T> { const Z: u8 = 1; const W: u8 = T::X; fn f(x: u8) { match x { Self::Z => {} _ => {} } } }
impl<T: Bar> Baz<T> { fn g(x: u8) { match x { T::X => {} _ => {} } match x { T::D => {} //~ ERROR E0158
   _ => {} } match x {
   <Foo as Bar>::D => {}
   Foo::D => {}
   _ => {} } } }
struct Baz<T>(T);
fn main() {}
