fn show(word: &String) {
    println!("{word}");
}

fn main() {
    let word = String::from("again");
    let mut n = 0;
    while n < 2 {
        show(&word);
        n += 1;
    }
    drop(word);
}
