// RFC 1522: each impl Trait of a return type is found out from the body, also one inside another's bounds.
use std::collections::BTreeMap;
use std::fmt::Display;

fn items() -> impl Iterator<Item = impl Display> {
    [1, 2].into_iter().map(|n| n * 10)
}

fn pairs(map: &BTreeMap<&'static str, u32>) -> impl Iterator<Item = (impl Display, impl Copy + Display)> {
    map.iter().map(|(k, v)| (k.to_uppercase(), *v))
}

const fn both<T: Copy>(pair: (T, T)) -> [T; 2] {
    [pair.0, pair.1]
}

const BOTH: [u8; 2] = both((7, 8));

fn main() {
    for item in items() {
        println!("{item}");
    }
    for (name, number) in pairs(&BTreeMap::from([("b", 2), ("a", 1)])) {
        println!("{name}={number}");
    }
    println!("{BOTH:?}");
}
