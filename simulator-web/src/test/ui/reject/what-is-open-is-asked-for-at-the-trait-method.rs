fn size(text: &str) -> usize {
    text
        .trim()
        .as_ref() //~ ERROR E0282
        .len()
}

fn negate() {
    let flip = |on| !on; //~ ERROR E0282
    let none = [1].iter(|one| -one); //~ ERROR E0061
    let half = Default::default();
    println!("{}", -half);
}

fn main() {
    1 = 2; //~ ERROR E0070
    let made = ('a' = 10).into_iter(); //~ ERROR E0070 E0599
}
