trait Graph { type Weight; }
fn a<G: Graph>(w: &G::Weight) -> u32 where for<'w> &'w G::Weight: Into<u32> { w.into() }
fn b<G: Graph>(w: &G::Weight) -> u32 where for<'w> &'w G::Weight: Into<u32> { let k = w.into(); k }
fn c<G: Graph>(w: &G::Weight, d: u32) -> u32 where for<'w> &'w G::Weight: Into<u32> { d + w.into() }
fn d<G: Graph>(w: &G::Weight) -> bool where for<'w> &'w G::Weight: Into<u32> { let d = 3; let e = d + w.into(); e <= 3 }
fn e<T>(w: &T) -> bool where for<'w> &'w T: Into<u32> { let d = 3; let e = d + w.into(); e <= 3 }
fn f<T>(w: &T) -> u32 where for<'w> &'w T: Into<u32> { let x = w.into(); x }
fn call<P>(mut f: impl FnMut(P), p: P) { f(p) }
trait Param { type Item<'w>; }
fn g<F, A: Param>(mut f: F, a: A::Item<'_>) where F: FnMut(A) + for<'w> FnMut(A::Item<'w>) { call(&mut f, a) }
fn h<F, A: Param>(mut f: F, a: A) where F: FnMut(A) + for<'w> FnMut(A::Item<'w>) { call(&mut f, a); }
fn main() {}
