//! Statics stay where they are, and so do their parts.

static NAME: String = String::new();

struct Pair {
    first: String,
}

static PAIR: Pair = Pair { first: String::new() };
static MAYBE: Option<String> = None;

fn main() {
    let name = NAME; //~ ERROR E0507
    let first = PAIR.first; //~ ERROR E0507
    if let Some(inner) = MAYBE { //~ ERROR E0507
        println!("{inner}");
    }
    println!("{name} {first} {}", MAYBE.unwrap_or_default()); //~ ERROR E0507
}
