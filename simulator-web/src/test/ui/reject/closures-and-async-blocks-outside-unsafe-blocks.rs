// An unsafe block makes nothing unsafe that stands behind it, nor a function that is nested in it.
unsafe fn read(from: *const u32) -> u32 {
    unsafe { *from }
}

fn main() {
    let number = 7;
    let from = &raw const number;
    unsafe {
        fn nested(from: *const u32) -> u32 {
            read(from) //~ ERROR E0133
        }
        println!("{}", nested(from));
    }
    let closure = || *from; //~ ERROR E0133
    println!("{}", closure());
    let future = async { read(from) }; //~ ERROR E0133
    drop(future);
}
