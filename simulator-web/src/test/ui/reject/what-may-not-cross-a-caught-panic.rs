use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
fn main() {
    let mut n = 0;
    let _ = catch_unwind(|| n += 1); //~ ERROR E0277
    let c = Cell::new(1);
    let _ = catch_unwind(|| c.set(2)); //~ ERROR E0277
    let _ = catch_unwind(AssertUnwindSafe(|| n += 1));
    let v = vec![1];
    let _ = catch_unwind(|| v.len());
}
