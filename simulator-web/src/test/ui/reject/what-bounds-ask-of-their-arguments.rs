trait Store<K: Clone> {
    fn put(&mut self, key: K);
}

struct Ticket;

fn keep<S: Store<Ticket>>(store: S) {} //~ ERROR E0277

fn call(each: impl Fn(str), all: &dyn Fn(str)) {} //~ ERROR E0277

fn turn<F>(from: F)
where
    F: FnMut([u8]) -> i32 + Into<str>, //~ ERROR E0277
{
}

struct Shelf<S: Store<Ticket>> { //~ ERROR E0277
    store: S,
}

fn sound<K: Clone, S: Store<K>>(store: S) {}

fn main() {}
