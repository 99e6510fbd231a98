fn main() {
    println!("{:?}", [3, 1].partial_cmp(&[3])); //~ ERROR E0308
    println!("{:?}", [3, 1].cmp(&[3])); //~ ERROR E0308
    println!("{:?}", [3, 1] == [3]); //~ ERROR E0277
    println!("{:?}", [3, 1] < [3]); //~ ERROR E0308
    println!("{:?}", [3, 1].eq(&[3])); //~ ERROR E0277
    println!("{:?}", "a".partial_cmp(&1)); //~ ERROR E0308
    println!("{:?}", vec![3, 1].partial_cmp(&[3])); //~ ERROR E0308
    println!("{:?}", 1u8.cmp(&2u16)); //~ ERROR E0308
    println!("{:?}", 1u8.partial_cmp(&2u16)); //~ ERROR E0308
    println!("{:?}", Some(1).partial_cmp(&1)); //~ ERROR E0308
    println!("{:?}", 1.0f64.max(2)); //~ ERROR E0308
    println!("{:?}", 1.max(2.0)); //~ ERROR E0308
    println!("{:?}", "a".max(String::new())); //~ ERROR E0308
    println!("{:?}", 5.clamp(1, "a")); //~ ERROR E0308
}
