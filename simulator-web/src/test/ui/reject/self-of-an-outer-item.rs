use std::pin::Pin;
struct T { x: u8 }
impl Drop for T {
    fn drop(&mut self) {
        inner_drop(unsafe { Pin::new_unchecked(self) });
        fn inner_drop(this: Pin<&mut Self>) { //~ ERROR E0401
            let y: Option<Self> = None; //~ ERROR E0401
        }
        struct In(Self2); //~ ERROR E0425
        const K: Self = 1; //~ ERROR E0401
    }
}
impl<X> Tr for Vec<X> { fn go(&self) { fn inner(x: &Self, y: X) {} } } //~ ERROR E0401
trait Tr { fn go(&self); fn two() { fn inner(x: &Self) {} } } //~ ERROR E0401
fn main() {}
