use std::collections::HashMap;
trait Graph { type Node: Copy + Eq + std::hash::Hash + Ord; type Weight; }
fn a<G: Graph>(n: G::Node) where for<'w> &'w G::Weight: Into<u32> { let mut dist = HashMap::new(); let d = 3; if dist.get(&n).is_some_and(|&old| old <= d) { } dist.insert(n, d); }
fn b<G: Graph>(n: G::Node) where { let mut dist = HashMap::new(); let d = 3; if dist.get(&n).is_some_and(|&old| old <= d) { } dist.insert(n, d); }
fn c<G: Graph>(n: G::Node) where for<'w> &'w G::Weight: Into<u32> { let mut dist = HashMap::new(); let d = 3; dist.get(&n); dist.insert(n, d); }
fn e<T>(n: u8) where for<'w> &'w T: Into<u32> { let mut dist = Vec::new(); let d = 3; let k = dist.get(0).is_some_and(|&old| old <= d); dist.push(d); }
fn f<T>(n: u8) where for<'w> &'w T: Into<u32> { let mut dist = Vec::new(); let d = 3; let k = dist.get(0).map(|x| x); dist.push(d); }
fn g<T>(n: u8) where for<'w> &'w T: PartialEq<u32> { let mut dist = Vec::new(); let d = 3; let k = dist.get(0); let e = k.is_some(); dist.push(d); }
fn main() {}
