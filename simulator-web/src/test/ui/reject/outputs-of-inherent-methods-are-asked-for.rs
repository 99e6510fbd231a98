trait Tr {
    type O;
}
struct W<T>(T);
impl<T> W<T> {
    fn g(&self) -> T::O
    where
        T: Tr,
    {
        loop {}
    }
    fn h(&self)
    where
        T: Tr,
    {
    }
    fn k(&self) -> Vec<T::O>
    where
        T: Tr,
    {
        vec![]
    }
}
fn main() {
    let w = W(3);
    w.g(); //~ ERROR E0599
    w.h(); //~ ERROR E0277
    w.k(); //~ ERROR E0599
}
fn of_options() {
    let x = Some(3u8);
    x.as_deref(); //~ ERROR E0599
    let mut y = x;
    y.as_deref_mut(); //~ ERROR E0599
}
