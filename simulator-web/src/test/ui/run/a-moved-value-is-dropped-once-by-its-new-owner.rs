struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn keep(n: Noisy) {
    println!("keeping {}", n.0);
}

fn main() {
    let first = Noisy("first");
    let second = first;
    println!("moved {}", second.0);
    keep(second);
    println!("back in main");
}
