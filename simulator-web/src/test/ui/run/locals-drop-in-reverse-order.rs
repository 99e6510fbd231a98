struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let _a = Noisy("a");
    let _b = Noisy("b");
    {
        let _inner = Noisy("inner");
        println!("inside");
    }
    let _ = Noisy("not bound");
    let _c = Noisy("c");
    println!("end of main");
}
