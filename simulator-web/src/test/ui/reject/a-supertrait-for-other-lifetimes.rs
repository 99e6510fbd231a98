//! Who implements a trait implements its supertraits for the same lifetimes.

trait Named<'n> {
    fn name(&self) -> &'n str;
}

trait Greeter<'g>: Named<'g> {
    fn greet(&self) -> String {
        format!("hello {}", self.name())
    }
}

trait Everywhere: for<'x> Named<'x> {}

struct Dog<'a>(&'a str);

impl<'q> Named<'q> for Dog<'q> {
    fn name(&self) -> &'q str {
        self.0
    }
}

impl<'a, 'b> Greeter<'b> for Dog<'a> {} //~ ERROR E0803

impl<'a> Everywhere for Dog<'a> {} //~ ERROR

struct Cat;

impl Named<'static> for Cat {
    fn name(&self) -> &'static str {
        "cat"
    }
}

impl<'b> Greeter<'b> for Cat {} //~ ERROR E0308

struct Cow<'a>(&'a str);

impl<'a> Named<'a> for Cow<'a> {
    fn name(&self) -> &'a str {
        self.0
    }
}

impl<'b> Greeter<'b> for Cow<'b> {}

fn main() {
    println!("{}", Cow("Bella").greet());
}
