fn local() -> *const u8 {
    let bytes = [1, 2, 3];
    let p: *const u8 = &bytes[1];
    p
}

fn main() {
    let p = local();
    let n = unsafe { *p }; //~ MISUSE undefined-behaviour dangling
    println!("{n}");
}
