//! A borrow of a constant value's part is promoted with it, where nothing of it needs a drop.

use std::cell::{Ref, RefCell, RefMut};

const SIZES: [u32; 3] = [1, 2, 3];
const PAIR: (u8, [u8; 2]) = (4, [5, 6]);
const LAST: usize = 2;

fn element() -> &'static u32 {
    &SIZES[1]
}

fn last() -> &'static u32 {
    &SIZES[LAST]
}

fn known_later(i: usize) -> &'static u8 {
    &[[1, 2], [3, 4]][i][0]
}

fn field() -> &'static u8 {
    &PAIR.1[1]
}

fn part() -> &'static [u8] {
    &PAIR.1[..]
}

fn named() -> &'static u8 {
    let [first, _] = &PAIR.1;
    first
}

fn literal() -> &'static str {
    &["a", "b"][1]
}

fn main() {
    println!("{}", known_later(SIZES.len() - 2));
    println!("{} {} {} {:?} {} {}", element(), last(), field(), part(), named(), literal());
    let cell = RefCell::new(vec![1, 2]);
    let first = Ref::filter_map(cell.borrow(), |all| all.first());
    println!("{:?} {}", first.is_ok(), cell.try_borrow_mut().is_err());
    drop(first);
    if let Ok(mut last) = RefMut::filter_map(cell.borrow_mut(), |all| all.last_mut()) {
        *last += 5;
    }
    println!("{:?}", Ref::filter_map(cell.borrow(), |all| all.get(7)).map_err(|all| all.len()));
}
