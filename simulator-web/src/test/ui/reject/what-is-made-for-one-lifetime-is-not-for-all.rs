//! A bound `for<'x>`, written or elided, asks for every lifetime at once.

fn count<F: Fn(&str) -> usize>(f: F) -> usize {
    f(&String::from("local"))
}

fn same<F: Fn(&str) -> &str>(f: F) -> usize {
    f("text").len()
}

fn only(text: &'static str) -> usize {
    text.len()
}

fn lasting<'a>(_: &'a str) -> &'static str {
    "lasting"
}

fn longer<'a>(a: &'a str, b: &'a str) -> &'a str {
    if a.len() > b.len() { a } else { b }
}

trait Visit<'a> {
    fn visit(&mut self, text: &'a str);
}

struct Collect<'a>(Vec<&'a str>);

impl<'a> Visit<'a> for Collect<'a> {
    fn visit(&mut self, text: &'a str) {
        self.0.push(text);
    }
}

fn each<V: for<'x> Visit<'x>>(visitor: &mut V) {
    visitor.visit(&String::from("local"));
}

fn main() {
    let open = |text| {
        let text: &str = text;
        text.len()
    };
    println!("{}", count(open)); //~ ERROR
    println!("{}", count(only)); //~ ERROR
    println!("{}", same(lasting)); //~ ERROR E0308
    let first: Vec<fn(&'static str) -> usize> = vec![only];
    let every: Vec<fn(&str) -> usize> = first; //~ ERROR E0308
    println!("{}", every[0]("a"));
    let mut found = Collect(Vec::new());
    each(&mut found); //~ ERROR
    println!("{}", found.0.len());
}

/// What is coerced to a function pointer has a type of its own: of loans nothing is said then.
fn pointers(f: fn(&'static str) -> usize) -> usize {
    let every: fn(&str) -> usize = f; //~ ERROR E0308
    let two: for<'a, 'b> fn(&'a str, &'b str) -> &'a str = longer; //~ ERROR E0308
    every("a") + two("a", "b").len() + count(only)
}
