fn take(word: String) {
    println!("took {word}");
}

fn main() {
    let word = String::from("kelp");
    let view = &word;
    println!("saw {view}");
    take(word);
    let mut list = vec![1, 2, 3];
    let first = &list[0];
    println!("first {first}");
    list.push(4);
    println!("now {}", list.len());
}
