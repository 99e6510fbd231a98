fn main() {
    let mut v = vec![1, 2];
    println!("{:?} {:?}", v.first(), v.pop()); //~ ERROR E0502
}
