use std::fmt::Debug;
struct Tagged<K, V>(V, K);
impl<K, V> Tagged<K, V> {
    fn combine<K2, V2>(self, o: Tagged<K2, V2>) -> V
    where
        V: Extend<V2::Item>,
        V2: IntoIterator,
    {
        let mut v = self.0;
        v.extend(o.0);
        v
    }
}
fn pairs<A: IntoIterator<Item = B::Item>, B: IntoIterator>(a: A, b: B) -> Vec<(A::Item, B::Item)> {
    a.into_iter().zip(b).collect()
}
trait Sink<T> {
    fn put(&mut self, t: T);
}
impl<T: Debug> Sink<T> for String {
    fn put(&mut self, t: T) {
        *self += &format!("{t:?};");
    }
}
struct Pump<I, S> {
    from: I,
    to: S,
}
impl<I, S> Pump<I, S>
where
    S: Sink<I::Item>,
    I: Iterator<Item: Clone>,
{
    fn run(&mut self) {
        for x in self.from.by_ref() {
            self.to.put(x.clone());
        }
    }
}
impl<I, S> Iterator for Pump<I, S>
where
    S: Sink<I::Item>,
    I: DoubleEndedIterator<Item: Clone>,
{
    type Item = I::Item;
    fn next(&mut self) -> Option<I::Item> {
        let x = self.from.next_back()?;
        self.to.put(x.clone());
        Some(x)
    }
}
fn main() {
    println!("{:?}", Tagged(vec![1], 'a').combine(Tagged([2, 3], "b")));
    println!("{:?}", pairs([1, 2], vec![3, 4]));
    let mut p = Pump { from: 0..5, to: String::new() };
    println!("{:?}", p.next());
    p.run();
    println!("{}", p.to);
}
