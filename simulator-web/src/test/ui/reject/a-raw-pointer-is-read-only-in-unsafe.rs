fn main() {
    let n = 7u32;
    let p: *const u32 = &n;
    println!("{}", p.is_null());
    let m = *p; //~ ERROR E0133
    println!("{m}");
}
