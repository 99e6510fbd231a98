struct Counter {
    count: u32,
}

trait Tick {
    fn tick(&mt self) -> u32; //~ ERROR
}

impl Tick for Counter {
    fn tick(&mut self) -> u32 {
        self.count += 1;
        self.count
    }
}

impl Counter {
    fn reset(*mut self) { //~ ERROR
        self.count = 0; //~ ERROR E0594
    }

    fn raw(self: *const Self) {} //~ ERROR E0658

    fn name(&slf) -> u32 { //~ ERROR
        1
    }
}

fn free(String name, other: u32) -> usize { //~ ERROR
    name.len()
}

fn main() {
    let mut counter = Counter { count: 0 };
    counter.tick();
    let number: u8 = "a"; //~ ERROR E0308
}
