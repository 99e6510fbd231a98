struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut slot = Noisy("old");
    let old = std::mem::replace(&mut slot, Noisy("new"));
    println!("out comes {}", old.0);
    println!("in place {}", slot.0);
    let mut maybe = Some(Noisy("some"));
    let taken = maybe.take();
    println!("taken: {}, left: {}", taken.is_some(), maybe.is_some());
}
