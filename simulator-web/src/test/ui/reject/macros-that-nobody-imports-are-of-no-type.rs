use std::pin::Pin;
fn f(mut s: std::marker::PhantomPinned) {
    let p = pin!(s); //~ ERROR
    let q: Pin<&mut u8> = p.as_mut();
    Pin::new(&mut q);
    p.get_mut();
}
fn main() {}
