struct Leaf<T> {
    value: T,
    seen: bool,
}

enum Slot {
    Empty,
    Full(Leaf<u16>),
    Pair(u8, u8),
}

fn weight(slot: &Slot) -> u16 {
    match slot {
        Slot::Empty => 0,
        Slot::Full(leaf) => leaf.value + leaf.seen as u16,
        Slot::Pair(a, b) => (a + b).into(),
    }
}

fn main() {
    let mut slot = Slot::Full(Leaf { value: 2, seen: true });
    println!("{}", weight(&slot));
    slot = Slot::Pair(1, 2);
    println!("{}", weight(&slot));
    slot = Slot::Empty;
    println!("{}", weight(&slot));
}
