struct In<'f> { s: &'f str }
fn n1(f: impl AsyncFnMut(&mut u8) -> u8) {}
fn n2<'f>(f: impl AsyncFnMut(&mut In<'f>) -> u8) {}
fn n3<'f>(i: &In<'f>, f: impl AsyncFnMut(&mut In<'f>) -> u8) {}
fn n4<'f>(f: impl AsyncFnMut(In<'f>) -> u8) {}
fn n5(f: impl AsyncFnMut(In<'_>) -> u8) {}
async fn v(x: &mut In<'_>) -> u8 { x.s.len() as u8 }
fn a1() { let c = async |x: &mut u8| *x; n1(c); }
fn a2() { let c = async |x: &mut In<'_>| 3; n2(c); }
fn a3<'g>(i: In<'g>) { let c = async |x: &mut In<'_>| 3; n3(&i, c); }
fn a4() { let c = async |x: In<'_>| 3; n4(c); }
fn a5() { let c = async |x: In<'_>| 3; n5(c); }
fn a6() { let c = async |x: &mut In<'_>| v(x).await; n2(c); }
fn a7() { let c = async |x: &mut In<'_>| { let k = v(x).await; k + v(x).await }; n2(c); }
fn a8() { let c = async |x: &mut In<'_>| { Box::pin(v(x)).await }; n2(c); }
fn main() {}
