// The first constant that comes back to itself is said; a function may call itself.
mod units {
    pub const METRE: usize = super::FOOT * 3; //~ ERROR E0391
}

const FOOT: usize = units::METRE / 3;

const fn depth(n: usize) -> usize {
    if n == 0 { 0 } else { depth(n - 1) + 1 }
}

const DEPTH: usize = depth(4);

fn main() {
    println!("{} {DEPTH}", FOOT);
}
