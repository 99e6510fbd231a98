use std::cell::{Cell, RefCell};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

#[derive(Clone, Copy, PartialEq, Debug)]
struct Point {
    x: i32,
}

impl Point {
    const ORIGIN: Point = Point { x: 0 };
    const fn new(x: i32) -> Point {
        Point { x }
    }
    const fn double(self) -> Point {
        Point::new(self.x * 2)
    }
}

const fn fib(n: u32) -> u32 {
    if n < 2 { n } else { fib(n - 1) + fib(n - 2) }
}

const fn sum(numbers: &[i32]) -> i32 {
    let mut total = 0;
    let mut at = 0;
    while at < numbers.len() {
        total += numbers[at];
        at += 1;
    }
    total
}

const FAR: Point = Point::new(3).double();
const NUMBERS: [i32; 3] = [1, 2, 3];
const TOTAL: i32 = sum(&NUMBERS);
const LENGTH: usize = NUMBERS.len() + "abc".len();
const FIB: u32 = fib(10);
const PAUSE: Duration = Duration::from_millis(5);
const LIST: Vec<i32> = Vec::new();
const TEXT: String = String::new();
const CELL: Cell<u8> = Cell::new(3);
const SHARED: RefCell<Option<i32>> = RefCell::new(None);
const POINTS: &[Point] = &[Point::ORIGIN, FAR];
static COUNT: AtomicUsize = AtomicUsize::new(0);
static LOG: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn main() {
    COUNT.fetch_add(2, Ordering::SeqCst);
    LOG.lock().unwrap().push(String::from("started"));
    println!("{FAR:?} {TOTAL} {LENGTH} {FIB} {PAUSE:?} {LIST:?} {TEXT:?} {POINTS:?}");
    println!("{} {:?} {COUNT:?} {:?}", CELL.get(), SHARED.borrow(), LOG.lock().unwrap());
}
