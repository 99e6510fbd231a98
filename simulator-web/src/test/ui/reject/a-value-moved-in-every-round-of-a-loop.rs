fn take(word: String) {
    println!("{word}");
}

fn main() {
    let word = String::from("again");
    let mut n = 0;
    while n < 2 {
        take(word); //~ ERROR E0382
        n += 1;
    }
}
