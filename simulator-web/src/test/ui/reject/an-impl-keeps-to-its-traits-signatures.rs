use std::fmt::Debug;

trait Load {
    async fn load(&mut self, by: i32) -> i32;
    fn name(&self) -> String;
    fn twice(n: u8) -> u8;
    fn pick<T: Clone>(&self, t: &T) -> T;
}

struct Cache;

impl Load for Cache {
    fn load(&mut self, by: i32) -> i32 { //~ ERROR
        by
    }
    fn name(&self) -> usize { //~ ERROR E0053
        5
    }
    fn twice(&self, n: u8) -> u8 { //~ ERROR E0185
        n * 2
    }
    fn pick<T: Clone + Debug>(&self, t: &T) -> T { //~ ERROR E0276
        t.clone()
    }
}

fn once(s: String) {
    drop(s);
    drop(s); //~ ERROR E0382
}

fn main() {
    once(String::new());
}
