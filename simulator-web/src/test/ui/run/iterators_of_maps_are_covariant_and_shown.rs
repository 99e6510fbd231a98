use std::collections::*;
use std::mem::size_of;
fn main() {
    println!("{} {} {} {} {} {}", size_of::<hash_map::Iter<u8, u8>>(), size_of::<hash_map::IterMut<u8, u8>>(), size_of::<hash_map::Keys<u8, u8>>(), size_of::<hash_map::IntoKeys<u8, u8>>(), size_of::<hash_map::IntoIter<u8, u8>>(), size_of::<hash_set::Iter<u8>>());
    println!("{} {} {} {} {} {} {}", size_of::<btree_map::Iter<u8, u8>>(), size_of::<btree_map::IterMut<u8, u8>>(), size_of::<btree_map::Keys<u8, u8>>(), size_of::<btree_map::IntoKeys<u8, u8>>(), size_of::<btree_map::IntoIter<u8, u8>>(), size_of::<btree_set::Iter<u8>>(), size_of::<btree_map::Range<u8, u8>>());
    println!("{} {}", size_of::<btree_set::Range<u8>>(), size_of::<btree_map::IntoValues<u8, u8>>());
    let m: BTreeMap<u8, char> = (0..3).zip("abc".chars()).collect();
    println!("{:?} {:?} {:?} {:?}", m.keys(), m.values(), m.iter(), m.range(1..));
    let h: HashMap<u8, char> = [(1, 'a')].into();
    println!("{:?} {:?} {:?}", h.keys(), h.values(), h.iter());
    let s: BTreeSet<u8> = (0..4).collect();
    println!("{:?} {:?}", s.iter(), s.range(2..).count());
    let mut m = m;
    for v in m.values_mut() { *v = v.to_ascii_uppercase(); }
    for (k, v) in m.iter_mut().rev() { if *k == 1 { *v = 'x'; } }
    println!("{:?}", m.iter().rev().collect::<Vec<_>>()); println!("{:?}", m.into_values().collect::<String>());
}
