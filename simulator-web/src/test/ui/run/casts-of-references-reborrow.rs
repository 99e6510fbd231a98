fn main() {
    let b = &mut [1, 2, 3];
    let p = b as *mut [i32] as *mut i32;
    let q = b.as_mut_ptr();
    let r = b as *mut [i32; 3];
    println!("{} {}", p == q, b.len());
}
