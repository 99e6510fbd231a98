struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn sometimes(give: bool) {
    let n = Noisy("n");
    if give {
        drop(n);
        println!("given away");
    } else {
        println!("kept");
    }
    println!("end");
}

fn main() {
    sometimes(true);
    sometimes(false);
}
