fn main() {
    let v = vec![1u8];
    let e = v.as_ptr() as *const _;
    let a = 5usize;
    let f = a as *mut _; //~ ERROR E0641
    let g = main as *const _; //~ ERROR E0641
    let h = &a as *const usize as *mut _; //~ ERROR E0641
}
