mod a {
    pub mod b {
        pub mod c { pub(in crate::a) fn f() -> u8 { 1 } pub(in crate::a::b) fn g() {} pub(in super::super) fn h() {} }
        pub(in crate::a::b) struct S;
        pub(in crate::d) fn bad() {} //~ ERROR E0433
    }
    pub fn k() -> u8 { b::c::f() }
}
mod d { pub struct P { pub(in crate::a) x: u8, pub(crate) y: u8 } } //~ ERROR E0742
fn main() { a::k(); }
