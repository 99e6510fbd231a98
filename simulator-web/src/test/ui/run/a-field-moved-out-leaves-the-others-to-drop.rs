struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Pair {
    left: Noisy,
    right: Noisy,
}

fn main() {
    let pair = Pair {
        left: Noisy("left"),
        right: Noisy("right"),
    };
    let taken = pair.left;
    println!("{} is left behind", pair.right.0);
    drop(taken);
    println!("end of main");
}
