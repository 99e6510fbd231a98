#[derive(Default)]
struct User {
    name: String,
    tags: Vec<String>,
    age: u32,
    notes: u32,
}

impl User {
    fn note(&mut self) {
        self.notes += 1;
    }

    fn named_later(&mut self) {
        let tags = &mut self.tags;
        self.note(); //~ ERROR E0499
        let _ = tags;
    }
}

fn older(u: &User) -> User {
    User { age: u.age + 1, ..*u } //~ ERROR E0507
}

struct Names<'t> {
    all: Vec<&'t str>,
}

impl<'t> Names<'t> {
    fn into_any(&self, out: &mut Vec<&str>) {
        out.push(self.all[0]); //~ ERROR E0621
    }
}

fn main() {}
