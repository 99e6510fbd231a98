use core::ptr::addr_of_mut;
use std::ptr::addr_of;
use std::debug_assert_eq as same;
use std::println as say;
fn main() { let mut x = 1u8; let p = addr_of_mut!(x); let q = addr_of!(x); same!(p as usize, q as usize); say!("{}", unsafe { *p }); }
