#![deny(unsafe_op_in_unsafe_fn)]

use std::pin::Pin;

static mut COUNT: i32 = 0;

struct Task<F> {
    future: F,
}

unsafe fn count() {
    COUNT += 1; //~ ERROR E0133
}

unsafe fn project<F>(task: Pin<&mut Task<F>>) -> Pin<&mut F> {
    task.map_unchecked_mut(|it| &mut it.future) //~ ERROR E0133
}

unsafe fn through(p: *const i32, f: unsafe fn()) -> i32 {
    f(); //~ ERROR E0133
    let _later = async { count() }; //~ ERROR E0133
    let _closure = || count(); //~ ERROR E0133
    unsafe { count() }
    *p //~ ERROR E0133
}

async unsafe fn waits() {
    count() //~ ERROR E0133
}

#[allow(unsafe_op_in_unsafe_fn)]
unsafe fn quiet() {
    count();
}

fn safe() {
    count(); //~ ERROR E0133
}

fn main() {
    let s = String::new();
    drop(s);
    drop(s); //~ ERROR E0382
    safe();
}
