struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let mut slot = Noisy("old");
    println!("before {}", slot.0);
    slot = Noisy("new");
    println!("after {}", slot.0);
    let boxed = Box::new(Noisy("boxed"));
    slot = *boxed;
    println!("then {}", slot.0);
}
