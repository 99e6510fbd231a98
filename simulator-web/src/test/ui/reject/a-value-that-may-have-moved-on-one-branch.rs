fn main() {
    let word = String::from("tide");
    let flag = word.len() > 3;
    if flag {
        drop(word);
    }
    println!("{word}"); //~ ERROR E0382
}
