use std::ptr::metadata; //~ ERROR E0658
use std::marker::Future; //~ ERROR E0432
use std::task::Poll;

fn main() {
    let v = vec![1, 2];
    let _ = v.iter().array_chunks::<2>(); //~ ERROR E0658
    let _ = Vec::<u8>::try_with_capacity(3); //~ ERROR E0658
    let _: fn(u32) -> u32 = u32::isolate_lowest_one; //~ ERROR E0658
    let _: Option<i32> = Option::Ready(3); //~ ERROR E0599
    let _: Poll<i32> = Poll::Some(3); //~ ERROR E0599
    let _ = v.iter().peekable().windows(2); //~ ERROR E0599
    let _ = Box::<u8>::new_unchecked(1); //~ ERROR E0599
}
