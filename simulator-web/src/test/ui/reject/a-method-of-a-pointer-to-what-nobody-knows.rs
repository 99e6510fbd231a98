fn main() {
    let p = &1i32 as *const i32;
    let q = p as *const _; //~ ERROR E0282
    if q.is_null() { }
}
