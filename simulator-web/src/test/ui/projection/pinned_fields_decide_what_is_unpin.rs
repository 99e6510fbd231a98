use pin_project_lite::pin_project;
use std::marker::PhantomPinned;
use std::pin::Pin;
pin_project! {
    struct Holder<T> { #[pin] value: T, tag: PhantomPinned }
}
fn unpin<T: Unpin>(_: &T) {}
fn main() {
    let a = Holder { value: 1, tag: PhantomPinned };
    unpin(&a);
    let b = Holder { value: PhantomPinned, tag: PhantomPinned };
    unpin(&b); //~ ERROR E0277
}
