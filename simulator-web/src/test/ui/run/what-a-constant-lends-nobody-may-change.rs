use std::cell::Cell;
use std::sync::Mutex;

const NUMBERS: &[u8] = &[1, 2];
const CELL: &Option<Cell<u8>> = &None;
static LOCK: Mutex<u8> = Mutex::new(1);
static LENT: &Mutex<u8> = &LOCK;
const COUNTED: u8 = {
    let count = &mut 1;
    *count += 1;
    *count
};

fn main() {
    *LENT.lock().unwrap() += COUNTED;
    println!("{:?} {} {}", NUMBERS, CELL.is_none(), LOCK.lock().unwrap());
}
