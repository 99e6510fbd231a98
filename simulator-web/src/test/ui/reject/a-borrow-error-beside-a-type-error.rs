fn count(words: &[&str]) -> u32 {
    let total = 0;
    for word in words {
        total += word.len() as u32; //~ ERROR E0384
    }
    total
}

fn name(n: u32) -> String {
    n //~ ERROR E0308
}

fn main() {
    println!("{}", name(count(&["a"])));
}
