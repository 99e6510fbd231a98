use std::marker::PhantomData;
type Inv<'id> = PhantomData<fn(&'id ()) -> &'id ()>;
#[derive(Clone, Copy)] struct Idx<'id>(usize, Inv<'id>);
struct Br<'id, S>(S, Inv<'id>);
fn brand<S, R>(s: S, f: impl for<'id> FnOnce(Br<'id, S>) -> R) -> R { f(Br(s, PhantomData)) }
fn a() { brand(vec![1], |b| { let ix: Vec<Idx<'_>> = vec![Idx(0, b.1)]; ix.into_iter().map(|i| b.0[i.0]).sum::<i32>() }); }
fn b() { brand(vec![1], |b| { let ix: Vec<_> = (0..9).map(|i| Idx(i, b.1)).collect(); let k = ix.into_iter().max_by_key(|i| b.0[i.0]); 3 }); }
fn c() { brand(vec![1], |b| { let ix: Vec<_> = (0..9).map_while(|i| (i < 3).then(|| Idx(i, b.1))).collect(); 3 }); }
fn d() { brand(vec![1], |b| { let ix = vec![Idx(1, b.1)]; let k = ix.into_iter().max_by_key(|i| i.0); 3 }); }
fn e() { brand(vec![1], |b| { let ix = vec![Idx(1, b.1)]; let k = ix.iter().max_by_key(|i| i.0).is_some(); 3 }); }
fn f() { brand(vec![1], |b| { let ix = vec![Idx(1, b.1)]; let k = ix.into_iter().filter(|i| i.0 > 1).count(); 3 }); }
fn g() { brand(vec![1], |b| { let ix = vec![Idx(1, b.1)]; let k = ix.into_iter().min_by_key(|i| i.0).is_some(); 3 }); }
fn h() { brand(vec![1], |b| { let ix = vec![(1u8, Idx(1, b.1))]; let k = ix.into_iter().max().is_some(); 3 }); }
impl PartialEq for Idx<'_> { fn eq(&self, o: &Self) -> bool { self.0 == o.0 } }
impl Eq for Idx<'_> {}
impl PartialOrd for Idx<'_> { fn partial_cmp(&self, o: &Self) -> Option<std::cmp::Ordering> { Some(self.cmp(o)) } }
impl Ord for Idx<'_> { fn cmp(&self, o: &Self) -> std::cmp::Ordering { self.0.cmp(&o.0) } }
fn main() {}
