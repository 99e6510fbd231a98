extern crate alloc;

use alloc::collections::VecDeque;
use std::any::{Any, TypeId};
use std::cell::Cell;
use std::iter::once_with;
use std::ops::RangeBounds;
use std::sync::Arc;
use std::task::{Wake, Waker};

union Word {
    whole: u32,
    bytes: [u8; 4],
}

#[derive(Debug, Default, Clone, PartialEq)]
struct Named {
    r#type: u8,
    kind: u8,
}

struct Quiet;

impl Wake for Quiet {
    fn wake(self: Arc<Self>) {}
}

fn is_string<T: ?Sized + Any>(_: &T) -> bool {
    TypeId::of::<String>() == TypeId::of::<T>()
}

fn count<R: RangeBounds<i32>>(range: R, of: &[i32]) -> usize {
    of.iter().filter(|x| range.contains(x)).count()
}

fn main() {
    let mut queue: VecDeque<u8> = alloc::vec![1, 2].into();
    queue.rotate_left(1);
    println!("{queue:?}");
    let word = Word { bytes: [1, 0, 0, 0] };
    unsafe {
        let Word { whole } = word;
        println!("{whole}");
    }
    println!("{:?} {}", Named::default(), is_string("text"));
    println!("{:?}", once_with(|| 5).chain([6]).rev().collect::<Vec<_>>());
    println!("{:?}", "a \u{a0}b\tc".split_ascii_whitespace().collect::<Vec<_>>());
    println!("{}", count(1..=2, &[1, 2, 3]));
    let quiet = Arc::new(Quiet);
    let waker = Waker::from(quiet.clone());
    let mut kept = waker.clone();
    kept.clone_from(&waker);
    println!("{}", Arc::strong_count(&quiet));
    let cell = Cell::new(Some(Box::new(1)));
    println!("{:?} {:?}", cell.take(), cell.take());
}
