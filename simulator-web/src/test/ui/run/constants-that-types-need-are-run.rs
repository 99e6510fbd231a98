use std::mem::size_of;

struct Task {
    id: u64,
    name: &'static str,
    rank: u8,
}

const TASKS: &[Task] = &[
    Task { id: 1, name: "a", rank: 3 },
    Task { id: 2, name: "bb", rank: 9 },
];

const fn longest(tasks: &[Task]) -> usize {
    let (mut i, mut most) = (0, 0);
    while i < tasks.len() {
        let length = tasks[i].name.len();
        if length > most {
            most = length;
        }
        i += 1;
    }
    most
}

struct Ring<T, const N: usize> {
    slots: [Option<T>; N],
    head: usize,
}

impl<T: Copy, const N: usize> Ring<T, N> {
    const MASK: usize = {
        assert!(N.is_power_of_two());
        N - 1
    };

    const fn new() -> Self {
        Self { slots: [None; N], head: 0 }
    }

    fn push(&mut self, item: T) {
        self.slots[self.head & Self::MASK] = Some(item);
        self.head += 1;
    }
}

const CAPACITY: usize = longest(TASKS).next_power_of_two();

static SQUARES: [u16; 1 << longest(TASKS)] = {
    let mut squares = [0; 1 << longest(TASKS)];
    let mut i = 0;
    while i < squares.len() {
        squares[i] = (i * i) as u16;
        i += 1;
    }
    squares
};

const fn first(text: &str) -> u8 {
    text.as_bytes()[0]
}

#[repr(u8)]
#[derive(Debug, Clone, Copy)]
enum Letter {
    A = b'a',
    F = first("five"),
    Next,
}

const FALLBACK: Option<usize> = Some(3);
const PAIR: (usize, usize) = (2, FALLBACK.unwrap());
const TOP: u8 = TASKS[1].rank;

async fn fill(byte: u8) -> [u8; size_of::<Task>()] {
    let filled = [byte; size_of::<Task>()];
    std::future::ready(()).await;
    filled
}

fn main() {
    let mut ring: Ring<u8, CAPACITY> = Ring::new();
    for i in 0..3 {
        ring.push(i);
    }
    println!("{:?} {}", ring.slots, ring.head);
    println!("{SQUARES:?} {}", TASKS[0].id);
    println!("{} {}", size_of::<Task>(), std::mem::size_of_val(&fill(1)));
    println!("{} {} {:?}", Letter::F as u8, Letter::Next as u8, Letter::A);
    println!("{:?}", [[1u8; PAIR.0]; PAIR.0 + PAIR.1]);
    match 9 {
        TOP => println!("top"),
        0..=TOP => println!("below"),
        _ => println!("above"),
    }
    const WIDTH: usize = match FALLBACK {
        Some(width) => width,
        None => 0,
    };
    println!("{:?}", ['-'; WIDTH]);
}
