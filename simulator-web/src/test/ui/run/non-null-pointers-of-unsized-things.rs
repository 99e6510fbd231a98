use std::ptr::NonNull;
fn main() {
    let mut v = vec![1u8, 2, 3];
    let p: *mut [u8] = &mut v[..];
    let n = NonNull::new(p).unwrap();
    println!("{}", unsafe { *n.cast::<u8>().as_ptr() });
    let d: &dyn std::fmt::Debug = &5;
    let n = NonNull::from(d);
    println!("{}", unsafe { *n.cast::<i32>().as_ref() });
    println!("{:?}", NonNull::new(std::ptr::null_mut::<u8>()));
    let s = NonNull::from("abc");
    println!("{}", unsafe { s.as_ref() });
}
