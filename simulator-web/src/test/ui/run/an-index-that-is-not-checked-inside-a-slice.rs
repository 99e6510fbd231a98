// The index stays inside the slice.
struct Ring {
    slots: [u32; 2],
    head: usize,
}

impl Ring {
    fn next(&mut self) -> u32 {
        let value = unsafe { *self.slots.get_unchecked(self.head) };
        self.head = (self.head + 1) % 2;
        value
    }
}

fn main() {
    let mut ring = Ring { slots: [1, 2], head: 0 };
    for _ in 0..3 {
        println!("{}", ring.next());
    }
}
