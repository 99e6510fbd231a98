use std::task::{RawWaker, RawWakerVTable, Waker};

const TABLE: &RawWakerVTable = &RawWakerVTable::new(
    |data| RawWaker::new(data, TABLE),
    |_| println!("wake"),
    |_| println!("wake by ref"),
    |_| println!("drop"),
);

fn main() {
    let waker = unsafe { Waker::from_raw(RawWaker::new(std::ptr::null(), TABLE)) };
    waker.clone().wake();
    waker.wake_by_ref();
}
