// A lazy value takes the room of what makes it; a Display that fails makes text panic.
use std::cell::LazyCell;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;

struct Loud(&'static str);
impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
struct Wrong;
impl fmt::Display for Wrong {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}
static TABLE: LazyLock<Vec<u32>> = LazyLock::new(|| (1..4).map(|x| x * x).collect());

fn main() {
    let (a, b, c) = (Loud("a"), Loud("b"), Loud("c"));
    let never = LazyLock::new(move || a.0.len());
    let once = LazyLock::new(move || {
        let _taken = &b;
        Loud("made")
    });
    println!("{} {}", once.0, once.0);
    let cell = LazyCell::new(move || c.0.to_string());
    println!("{cell:?}");
    println!("{} {cell:?}", *cell);
    drop(never);
    drop(once);
    println!("{} {:?}", TABLE.len(), *TABLE);
    println!("{}", size_of::<LazyCell<String>>() + size_of::<LazyLock<u8>>());
    let broken: LazyCell<u8> = LazyCell::new(|| panic!("no value"));
    for _ in 0..2 {
        let result = catch_unwind(AssertUnwindSafe(|| *broken));
        println!("{:?}", result.unwrap_err().downcast_ref::<&str>());
    }
    let mut text = String::new();
    println!("{:?}", fmt::write(&mut text, format_args!("{Wrong}")));
    println!("{:?}", (0..3).flat_map(|x| 0..x).rev().collect::<Vec<_>>());
    println!("{} {}", 5u8.next_power_of_two(), 1u32.next_power_of_two());
}
