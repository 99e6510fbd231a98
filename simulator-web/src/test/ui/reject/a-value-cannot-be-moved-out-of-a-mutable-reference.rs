struct Shelf {
    label: String,
}

fn strip(s: &mut Shelf) -> String {
    s.label //~ ERROR E0507
}

fn main() {
    let mut s = Shelf {
        label: String::from("jars"),
    };
    println!("{}", strip(&mut s));
}
