fn main() {
    match 0 { -1..=1 => println!("a"), -2..=2 => {} _ => {} }
    let x = 5; match x { -1_000..=-5 => {} ..-3 => {} i32::MIN..=9 => println!("b"), _ => {} }
    println!("{}", matches!(3, -5..5));
}
