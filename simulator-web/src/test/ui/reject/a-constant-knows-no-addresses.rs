static X: i32 = 5;

const fn address(p: *const u8) -> usize {
    p as usize //~ ERROR
}
const OF_X: usize = &X as *const i32 as usize; //~ ERROR
const OF_MAIN: usize = main as usize; //~ ERROR
const BACK: *const i32 = 8 as *const i32;
const LIST: Vec<u8> = vec![1]; //~ ERROR E0015

fn main() {
    let at_run_time = &X as *const i32 as usize;
}
