trait Lend { type Item<'a> where Self: 'a; fn next(&mut self) -> Option<Self::Item<'_>>;
    fn for_each<F>(self, f: F) where Self: Sized, F: for<'x> FnMut(Self::Item<'x>) { }
}
struct Windows<'s> { data: &'s mut [u8] }
impl<'s> Lend for Windows<'s> { type Item<'a> = &'a mut u8 where Self: 'a; fn next(&mut self) -> Option<&mut u8> { None } }
fn need(x: &'static mut [u8; 3]) {}
fn w(x: &mut [u8; 3]) -> Windows<'_> { Windows { data: x } }
fn a() { let mut arr = [3, 1, 2]; for _ in 0..3 { w(&mut arr).for_each(|w| {}); } } //~ ERROR E0597
fn b() { let mut arr = [3, 1, 2]; for _ in 0..3 { need(&mut arr); } } //~ ERROR E0597
fn c() { let mut arr = [3, 1, 2]; loop { w(&mut arr).for_each(|w| {}); } } //~ ERROR E0499
fn d() { let mut arr = [3, 1, 2]; loop { need(&mut arr); } } //~ ERROR E0499
fn e() { let mut arr = [3, 1, 2]; while arr[0] > 3 { w(&mut arr).for_each(|w| {}); } } //~ ERROR E0503 E0597
fn f() { let mut arr = [3, 1, 2]; while arr[0] > 3 { need(&mut arr); } } //~ ERROR E0503 E0597
fn g() { let mut arr = [3, 1, 2]; let mut i = 0; while i < 3 { need(&mut arr); i += 1; } } //~ ERROR E0597
fn h() { let mut arr = [3, 1, 2]; let mut i = 0; while i < 3 { w(&mut arr).for_each(|w| {}); i += 1; } } //~ ERROR E0597
fn i() { let mut arr = [3, 1, 2]; let mut i = 0; loop { if i > 3 { break; } w(&mut arr).for_each(|w| {}); i += 1; } } //~ ERROR E0499
fn main() {}
