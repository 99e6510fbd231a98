struct Pair {
    left: String,
    right: String,
}

fn show(p: &Pair) {
    println!("{} {}", p.left, p.right);
}

fn main() {
    let p = Pair {
        left: String::from("port"),
        right: String::from("starboard"),
    };
    let left = p.left;
    println!("{left} {}", p.right);
    show(&p); //~ ERROR E0382
}
