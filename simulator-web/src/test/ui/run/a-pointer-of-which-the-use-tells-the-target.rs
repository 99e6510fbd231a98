fn take(p: *const u8) {}
fn main() {
    let x = 5u8;
    let q = &x as *const _;
    take(q);
    let r = &x as *const _;
    let s: *const u8 = r;
    let t = r.is_null();
    let mut y = 1u8;
    let m = &mut y as *mut _;
    unsafe { *m = 3; let z: u8 = *m; }
    let n = &mut y as *mut _ as *mut u8;
    n.is_null();
}
