fn main() {
    let mut list = Vec::with_capacity(1);
    list.push(7u32);
    let first: *const u32 = &list[0];
    println!("{}", unsafe { *first });
    list.push(8);
    list.push(9);
    let n = unsafe { *first }; //~ MISUSE undefined-behaviour use-after-free
    println!("{n} {}", list.len());
}
