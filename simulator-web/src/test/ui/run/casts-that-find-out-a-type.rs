fn main() {
    let p = std::ptr::null() as *const u8;
    let q = std::ptr::null_mut() as *mut u16;
    println!("{} {}", p.is_null(), q.is_null());
}
