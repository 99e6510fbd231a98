fn main() {
    let x: u8 = 5; let y = 3; let f = 2.5; let s = "m";
    println!("{} {} {} {}", (0..=9).contains(&x), (0..10).contains(&y), (0.0..3.0).contains(&f), ("a"..="z").contains(&s));
    println!("{} {} {}", (1..).contains(&x), (..5).contains(&7), (..=5).contains(&5));
    let v: Vec<i32> = vec![1, 20, 3]; println!("{}", v.iter().filter(|n| (0..10).contains(*n)).count());
    println!("{}", v.iter().any(|n| (15..=25).contains(n)));
    let r = 0..v.len(); println!("{} {}", r.contains(&1), ('a'..='f').contains(&'c'));
    let z = [1u64, 2]; println!("{:?}", z.map(|a| (1..2).contains(&a)));
    let t = String::from("q"); println!("{}", ("a".to_string().."z".to_string()).contains(&t));
}
