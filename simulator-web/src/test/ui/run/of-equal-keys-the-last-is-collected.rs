use std::collections::*;
use std::borrow::Cow;
#[derive(Debug, Clone)]
struct K(&'static str);
impl PartialEq for K { fn eq(&self, o: &K) -> bool { self.0.eq_ignore_ascii_case(o.0) } }
impl Eq for K {}
impl PartialOrd for K { fn partial_cmp(&self, o: &K) -> Option<std::cmp::Ordering> { Some(self.cmp(o)) } }
impl Ord for K { fn cmp(&self, o: &K) -> std::cmp::Ordering { self.0.to_lowercase().cmp(&o.0.to_lowercase()) } }
fn main() {
    let v = ["a", "B", "A", "c", "b"].map(K);
    println!("{:?}", v.iter().cloned().collect::<BTreeSet<_>>());
    println!("{:?}", BTreeSet::from(v.clone()));
    println!("{:?}", v.iter().cloned().zip(0..).collect::<BTreeMap<_, _>>());
    println!("{:?}", BTreeMap::from([(K("x"), 1), (K("X"), 2)]));
    let mut m = BTreeMap::new();
    m.extend(v.iter().cloned().zip(0..));
    println!("{:?}", m);
    let mut s = BTreeSet::new();
    for k in v.clone() { s.insert(k); }
    println!("{:?}", s);
    println!("{:?}", s.replace(K("C")));
    let c: Cow<str> = Cow::Owned("x".to_string());
    let d: Cow<[u8]> = Cow::Borrowed(&[1, 2]);
    println!("{c:?} {c} {d:?} {:>5}|", c);
    let mut t = BTreeMap::from([(3, 'c'), (1, 'a')]);
    let mut u: BTreeMap<i32, char> = (0..5).map(|i| (i * 7 % 5, 'x')).collect();
    t.append(&mut u);
    println!("{t:?} {}", u.len());
}
