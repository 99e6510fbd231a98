trait P<T>: Sized {
    fn get(&self) -> T;
    fn opt(self) -> impl P<Option<T>> {
        W(move || Some(self.get()))
    }
    fn then<U>(self, o: impl P<U>) -> impl P<(T, U)> {
        W(move || (self.get(), o.get()))
    }
}
struct W<F>(F);
impl<T, F: Fn() -> T> P<T> for W<F> {
    fn get(&self) -> T { (self.0)() }
}
fn sym() -> impl P<u8> { W(|| 1) }
fn main() {
    let a = sym().opt();
    let b = sym().opt().opt();
    let c = sym().then(sym());
    let d = sym().opt().then(sym().opt().then(sym()));
    println!("{:?} {:?} {:?} {:?}", a.get(), b.get(), c.get(), d.get());
}
