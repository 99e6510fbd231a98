static mut COUNT: i32 = 0;

unsafe fn count() {
    COUNT += 1;
}

#[deny(unsafe_op_in_unsafe_fn)]
unsafe fn twice() {
    unsafe {
        count();
        let again = || count();
        again();
    }
}

fn main() {
    unsafe {
        count();
        twice();
        println!("{}", *&raw const COUNT);
    }
}
