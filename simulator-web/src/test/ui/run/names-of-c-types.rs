use std::os::raw::{c_char, c_int};
use std::os::raw::c_void;
fn f(x: c_int, y: c_char, p: *const c_void) -> c_int { x + y as c_int + p.is_null() as c_int }
fn main() { println!("{} {}", f(1, 2, std::ptr::null()), std::any::type_name::<std::os::raw::c_ulong>()); }
