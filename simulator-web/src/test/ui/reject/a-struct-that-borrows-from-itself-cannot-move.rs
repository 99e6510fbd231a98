struct Text<'a> {
    body: String,
    head: &'a str,
}

fn publish(t: Text<'_>) {
    println!("{} of {}", t.head, t.body.len());
}

fn main() {
    let mut t = Text {
        body: String::from("kelp"),
        head: "",
    };
    t.head = &t.body;
    publish(t); //~ ERROR E0505
}
