struct In<'f> { s: &'f str }
fn n2<'f>(f: impl FnMut(&mut In<'f>) -> u8) {}
fn n5(f: impl FnMut(In<'_>) -> u8) {}
fn n6(f: impl for<'a> FnMut(&'a In<'a>) -> u8) {}
fn n7(f: impl for<'a> FnMut(&'a u8, &'a u8) -> &'a u8) {}
fn v(x: &mut In<'_>) -> u8 { x.s.len() as u8 }
fn a2() { let c = |x: &mut In<'_>| 3; n2(c); }
fn a5() { let c = |x: In<'_>| 3; n5(c); }
fn a6() { let c = |x: &mut In<'_>| v(x); n2(c); n6(|x: &In<'_>| 3); let d = |x: &In<'_>| x.s.len() as u8; n6(d); n6(d); }
fn a7() { let c = |mut x: In<'_>| { let y: &mut In<'_> = &mut x; v(y) }; n5(c); n7(|x: &'_ u8, y| x); }
fn main() {}
