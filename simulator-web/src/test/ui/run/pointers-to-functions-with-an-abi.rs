// A table of callbacks as C has them.
use std::ffi::c_void;

type Callback = unsafe extern "C" fn(*mut c_void, i32) -> i32;

struct Table {
    name: &'static str,
    call: Callback,
    after: Option<extern "C" fn()>,
}

unsafe extern "C" fn add(data: *mut c_void, by: i32) -> i32 {
    let n = unsafe { &mut *data.cast::<i32>() };
    *n += by;
    *n
}

extern "C" fn done() {
    println!("done");
}

extern "C" fn twice(x: i64) -> i64 {
    x * 2
}

extern "Rust" fn next(x: u8) -> u8 {
    x + 1
}

const TABLE: &Table = { &Table { name: "add", call: add, after: Some(done) } };

fn main() {
    let mut n = 4;
    let sum = unsafe { (TABLE.call)((&raw mut n).cast(), 3) };
    println!("{} {sum} {n}", TABLE.name);
    if let Some(after) = TABLE.after {
        after();
    }
    let all: [extern "C" fn(i64) -> i64; 2] = [twice, twice];
    let rust: fn(u8) -> u8 = next;
    println!("{} {}", all.iter().map(|f| f(4)).sum::<i64>(), rust(1));
    println!("{}", std::any::type_name::<extern "C" fn(i64)>());
}
