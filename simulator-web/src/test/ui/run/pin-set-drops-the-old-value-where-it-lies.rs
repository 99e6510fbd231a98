use std::marker::PhantomPinned;
use std::pin::Pin;

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Kept {
    name: Noisy,
    _stays: PhantomPinned,
}

fn make(name: &'static str) -> Kept {
    Kept {
        name: Noisy(name),
        _stays: PhantomPinned,
    }
}

fn place(k: &Pin<Box<Kept>>) -> *const Kept {
    &**k
}

fn main() {
    let mut k = Box::pin(make("old"));
    let before = place(&k);
    k.as_mut().set(make("new"));
    println!("{} at the same place: {}", k.name.0, before == place(&k));
}
