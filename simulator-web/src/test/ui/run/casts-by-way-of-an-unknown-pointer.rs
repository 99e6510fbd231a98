#[repr(C)] struct P { a: u32, b: u32 }
fn main() {
    let p = P { a: 7, b: 9 };
    let q = unsafe { *(&p as *const _ as *const u32) };
    let r = unsafe { std::ptr::read(&p as *const _ as *const u64) };
    let mut s = [1u8, 2, 3, 4];
    let t = &mut s as *mut _ as *mut u8;
    unsafe { *t.add(1) = 9 };
    let v = &s as *const _ as *const () as usize != 0;
    let w = &p as *const P as *const _;
    let x: *const u32 = w;
    let y = unsafe { *x };
    println!("{q} {r} {s:?} {v} {y}");
}
