use std::cell::Cell;
use std::sync::Mutex;

struct Holder {
    value: &'static mut u8,
}

const NUMBER: &mut u8 = &mut 1; //~ ERROR E0764
const CELL: Option<&Cell<u8>> = Some(&Cell::new(1)); //~ ERROR E0492
static LOCK: &Mutex<u8> = &Mutex::new(1); //~ ERROR E0492
const HOLDER: Holder = Holder { value: &mut 1 }; //~ ERROR E0764

fn main() {}
