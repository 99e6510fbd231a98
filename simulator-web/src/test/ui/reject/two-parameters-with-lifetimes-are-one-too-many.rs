fn longer<'a>(a: &'a str, b: &'a str) -> &str { //~ ERROR E0106
    if a.len() >= b.len() { a } else { b }
}

struct Line<'a>(&'a str);

impl<'a> Line<'a> {
    fn beside(x: Line<'a>, y: &str) -> &str { //~ ERROR E0106
        let _ = x;
        y
    }
    // What `Self` has does not count.
    fn of_self(x: Option<Self>, y: &str) -> &str {
        let _ = x;
        y
    }
    fn boxed(self: Box<Self>, y: &str) -> &str {
        y
    }
}

fn main() {
    println!("{}", longer("a", "bc"));
}
