#[derive(Default, Debug)]
struct User {
    name: String,
    tags: Vec<String>,
    age: u32,
}

impl User {
    fn note(&mut self) {
        self.tags.push(String::from("noted"));
    }

    fn named_first(&mut self) {
        let tags = &mut self.tags;
        let _ = tags;
        self.note();
    }
}

fn older(u: &User) -> User {
    User { name: u.name.clone(), tags: Vec::new(), ..*u }
}

fn moved(u: User) -> usize {
    let _ = u;
    let name = u.name;
    let _ = u.name;
    name.len() + u.tags.len()
}

struct Names<'t> {
    all: Vec<&'t str>,
}

impl<'t> Names<'t> {
    fn into_own(&self, out: &mut Vec<&'t str>) {
        out.push(self.all[0]);
    }
}

fn main() {
    let mut u = User { name: String::from("a"), age: 3, ..User::default() };
    u.named_first();
    println!("{:?} {}", older(&u), moved(u));
    let mut out = Vec::new();
    Names { all: vec!["x"] }.into_own(&mut out);
    println!("{out:?}");
}
