use std::fmt::Debug;
struct Pair<T: ?Sized>(*const T, T);
struct First<T: ?Sized>(Box<T>, u8);
fn main() {
    let p: &Pair<dyn Debug> = &Pair(std::ptr::null::<u8>(), 3); //~ ERROR E0308
    let q: &First<dyn Debug> = &First::<u8>(Box::new(3), 3); //~ ERROR E0308
    let f = First::<u8>(Box::new(3), 3);
    let r: &First<dyn Debug> = &f; //~ ERROR E0308
}
