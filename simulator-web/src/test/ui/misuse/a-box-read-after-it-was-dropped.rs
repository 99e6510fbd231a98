fn main() {
    let b = Box::new(48u32);
    let p: *const u32 = &*b;
    println!("{}", unsafe { *p });
    drop(b);
    let n = unsafe { *p }; //~ MISUSE undefined-behaviour use-after-free
    println!("{n}");
}
