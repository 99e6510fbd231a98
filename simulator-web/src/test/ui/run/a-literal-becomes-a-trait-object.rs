use std::fmt::Display;

fn main() {
    let shown: &dyn Display = &3.5;
    let boxed: Vec<Box<dyn Display>> = vec![Box::new(1), Box::new(2.5), Box::new('c')];
    let pair: (u8, &dyn Display) = (1, &2);
    println!("{shown} {} {}", pair.0, pair.1);
    for each in &boxed {
        println!("{each}");
    }
}
