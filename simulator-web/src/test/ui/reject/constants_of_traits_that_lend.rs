use std::cell::Cell;
trait Has { const C: Self; const L: &'static Self; } //~ ERROR E0310
impl Has for u8 { const C: u8 = 1; const L: &'static u8 = &Self::C; }
impl Has for Cell<u8> { const C: Cell<u8> = Cell::new(3); const L: &'static Cell<u8> = &Self::C; } //~ ERROR E0492
struct P<T>(T);
impl<T: Has + 'static> P<T> { const R: &'static T = &T::C; const Q: T = T::C; const S: &'static T = &Self::Q; const U: &'static [T; 2] = &[T::C, T::C]; const V: &'static Option<T> = &Some(T::C); const N: &'static Vec<T> = &Vec::new(); const W: &'static Option<T> = &None; } //~ ERROR E0492
fn main() {}
