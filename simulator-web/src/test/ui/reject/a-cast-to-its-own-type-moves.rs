fn main() {
    let s = String::from("fir");
    let length = (s as String).len();
    println!("{length} {s}"); //~ ERROR E0382
}
