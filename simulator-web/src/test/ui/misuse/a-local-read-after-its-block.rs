fn main() {
    let mut p: *const u32 = std::ptr::null();
    println!("{}", p.is_null());
    {
        let n = 21;
        p = &n;
        println!("{}", unsafe { *p });
    }
    let n = unsafe { *p }; //~ MISUSE undefined-behaviour dangling
    println!("{n}");
}
