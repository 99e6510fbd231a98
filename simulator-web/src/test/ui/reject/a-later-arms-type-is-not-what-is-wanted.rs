//! The arms of a match may all become what a later one is, though that is not what is wanted.

fn length(n: u8, text: &String) -> usize {
    let wanted: &String = match n { //~ ERROR E0308
        0 => text,
        _ => "none",
    };
    let both: [&String; 2] = [text, "none"]; //~ ERROR E0308
    let branch: &String = if n == 0 { text } else { "none" }; //~ ERROR E0308
    wanted.len() + both.len() + branch.len()
}

fn main() {
    println!("{}", length(0, &String::new()));
}
