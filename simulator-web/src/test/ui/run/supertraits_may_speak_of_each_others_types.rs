trait Container: IntoIterator + FromIterator<<Self as IntoIterator>::Item> {
    fn mapped<C>(self, f: impl FnMut(Self::Item) -> C::Item) -> C
    where
        Self: Sized,
        C: Container,
    { self.into_iter().map(f).collect() }
}
impl<T> Container for Vec<T> {
}
trait B: IntoIterator + FromIterator<<Self as IntoIterator>::Item> {}
fn f<T: IntoIterator + FromIterator<<T as IntoIterator>::Item>>(t: T) {}

trait D: FromIterator<Self::Item> + IntoIterator {}
impl<T> D for Vec<T> {}
fn main() {
    f(vec![1]);
    println!("{:?}", vec![1, 2].mapped::<Vec<String>>(|n| n.to_string()));
}
