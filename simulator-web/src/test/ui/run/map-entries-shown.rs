use std::collections::{hash_map, BTreeMap, HashMap};

fn main() {
    let mut m: HashMap<u8, &str> = HashMap::new();
    println!("{:?}", m.entry(1));
    m.insert(1, "x");
    println!("{:?}", m.entry(1)); println!("{:#?}", m.entry(2));
    if let hash_map::Entry::Occupied(entry) = m.entry(1) {
        println!("{entry:?}");
    }
    let mut b: BTreeMap<u8, Vec<i32>> = BTreeMap::from([(4, vec![1])]);
    println!("{:?}", b.entry(1)); println!("{:?}", b.entry(4));
    println!("{:?}", b.first_entry());
}
