struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

async fn work(_first: Noisy, _second: Noisy) {
    println!("never runs");
}

fn main() {
    let f = work(Noisy("first"), Noisy("second"));
    println!("made");
    drop(f);
    println!("cancelled");
}
