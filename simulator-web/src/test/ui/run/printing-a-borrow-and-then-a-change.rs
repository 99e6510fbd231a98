use std::collections::{BTreeMap, HashMap};

fn parse(text: &str) -> Result<String, Box<dyn std::error::Error>> {
    Ok(format!("{:>4}|{:x?}", text.parse::<i32>()?, [10, 11]))
}

#[track_caller]
fn must<T>(found: Option<T>) -> T {
    found.expect("a value")
}

fn main() {
    let mut v = vec![1, 2];
    println!("{:?}", v.first());
    println!("{:?}", v.pop());
    for text in ["7", "x"] {
        match parse(text) {
            Ok(shown) => println!("{shown}"),
            Err(error) => println!("{error}"),
        }
    }
    let mut counts = HashMap::new();
    for c in "hello".chars() {
        *counts.entry(c).or_insert(0) += 1;
    }
    let sorted: BTreeMap<char, i32> = counts.into_iter().collect();
    println!("{sorted:?} {:?}", sorted.range('f'..).next());
    println!("{:.2e} {:#?}", 1234.5, "0.1".parse::<f64>());
    must(sorted.get(&'z')); //~ PANIC a value
}
