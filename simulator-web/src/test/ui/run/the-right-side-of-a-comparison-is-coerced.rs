fn main() {
    let a = String::from("a"); let b = "b";
    println!("{} {}", b < &a, b >= &a);
    let v = vec![1, 2]; let s: &[i32] = &[1];
    println!("{}", s < &v);
}
