fn main() {
    let mut list = vec![1, 2, 3];
    let first = &list[0];
    list.push(4); //~ ERROR E0502
    println!("{first}");
}
