fn take(word: String) {
    println!("took {word}");
}

fn main() {
    let mut word = String::from("ebb");
    take(word);
    word = String::from("flow");
    println!("now {word}");
    let depth: u32;
    if word.len() == 4 {
        depth = 21;
    } else {
        depth = 48;
    }
    println!("{depth}");
}
