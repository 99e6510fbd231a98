fn main() {
    let mut y = 1u8;
    let m = &mut y as *mut _;
    let k = unsafe { *m };
    let j = (&y as *const _).is_null(); //~ ERROR E0282
    let z = 0 as *mut _;
    let w: *mut u8 = z;
    let v = std::ptr::null_mut();
    v.is_null();
    let u = std::ptr::null();
    let i: Option<*const _> = None;
    i.unwrap().is_null();
}
