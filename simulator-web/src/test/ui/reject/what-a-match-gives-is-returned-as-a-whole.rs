//! The arms of a match are coerced to each other. What comes out is reborrowed where its lifetime is not the promised one.

struct Names {
    known: Vec<String>,
    other: String,
}

impl Names {
    fn get(&self, i: usize) -> &str {
        let missing = String::from("missing");
        match self.known.get(i) { //~ ERROR E0515
            Some(name) => name,
            None if i > 3 => &missing,
            None => &self.other,
        }
    }

    /// The last arm has the promised lifetime, so the guilty arm gives what the function returns.
    fn pick<'a>(&self, i: usize, first: &str, last: &'a str) -> &'a str {
        match i {
            0 => first, //~ ERROR E0621
            _ => last,
        }
    }

    /// The branches of an `if` are blocks, which are coerced one by one.
    fn either<'a>(&self, i: usize, first: &'a str, last: &str) -> &'a str {
        if i == 0 {
            first
        } else {
            last //~ ERROR E0621
        }
    }

    /// A mutable reference is always reborrowed.
    fn change<'a>(&self, i: usize, first: &'a mut u8, last: &mut u8) -> &'a mut u8 {
        match i { //~ ERROR E0621
            0 => last,
            _ => first,
        }
    }
}


fn main() {
    let names = Names { known: Vec::new(), other: String::new() };
    println!("{} {}", names.get(0), names.pick(0, "a", "b"));
    println!("{} {}", names.either(0, "a", "b"), names.change(0, &mut 1, &mut 2));
}
