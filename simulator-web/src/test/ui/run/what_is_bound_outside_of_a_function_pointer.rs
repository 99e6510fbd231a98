use std::marker::PhantomData;
type Inv<'id> = PhantomData<fn(&'id ()) -> &'id ()>;
type Inv2<'id> = fn(&'id ()) -> &'id ();
type Inv3<'id> = PhantomData<fn(&'id ())>;
struct Idx<'id>(usize, Inv<'id>);
struct Br<'id>(Inv<'id>);
struct Br2<'id>(PhantomData<fn(&'id ()) -> &'id ()>);
fn t<'id>(b: Br<'id>) -> Idx<'id> { Idx(1, b.0) }
fn t2<'id>(b: Br2<'id>) -> Idx<'id> { Idx(1, b.0) }
fn b1(f: impl for<'id> FnOnce(Br<'id>)) {}
fn b2(f: impl for<'id> FnOnce(Inv<'id>)) {}
fn b3(f: impl for<'id> FnOnce(PhantomData<fn(&'id ()) -> &'id ()>)) {}
fn b4(f: impl for<'id> FnOnce(Inv2<'id>)) {}
fn b5(f: impl for<'id> FnOnce(Inv3<'id>)) {}
fn x1() { b1(|b| { let k = Idx(1, b.0); }); }
fn x2() { b2(|b| { let k = Idx(1, b); }); }
fn x3() { b3(|b| { let k = Idx(1, b); }); }
fn x4() { b2(|b| { let k = b; }); }
fn x5() { b2(|b| { let k: Inv<'_> = b; }); }
fn x6() { b4(|b| { let k: Inv2<'_> = b; }); }
fn x7() { b5(|b| { let k: Inv3<'_> = b; }); }
fn main() {}
