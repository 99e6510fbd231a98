trait Give<T> {
    fn give(&self) -> T;
    fn take(&mut self, t: T);
}

struct P(i32);

impl Give<i32> for P {
    fn give(&self) -> i32 {
        self.0
    }
    fn take(&mut self, t: i32) {
        self.0 = t;
    }
}
impl Give<String> for P {
    fn give(&self) -> String {
        "p".repeat(self.0 as usize)
    }
    fn take(&mut self, t: String) {
        self.0 = t.len() as i32;
    }
}

fn both<G: Give<i32> + Give<String>>(mut g: G) -> (i32, String) {
    g.take(2);
    let first = g.give();
    g.take(String::from("abc"));
    (first, g.give())
}

fn widths<A: Into<u64> + Into<u128> + Copy>(a: A) -> u128 {
    let narrow: u64 = a.into();
    let wide: u128 = a.into();
    narrow as u128 + wide
}

fn main() {
    println!("{:?} {}", both(P(1)), widths(7u32));
}
