use std::fmt::Debug;
trait Has { type Type; }
impl Has for i32 { type Type = u8; }
mod m { pub type Type = i32; }
#[derive(PartialEq, Debug, Clone, Default, PartialOrd)]
struct Tup<B: Has, C>(m::Type, B, B::Type, Option<B::Type>, <B as Has>::Type, C, C::Type, Vec<<C as Has>::Type>) where C: Has;
#[derive(Debug, Clone)]
enum En<T: Iterator> { One(T::Item), Two(Vec<T::Item>), None }
#[derive(Debug)]
struct Stream<I: Iterator> { peeked: Option<I::Item>, iter: I }
fn main() {
    let t: Tup<i32, i32> = Tup(1, 2, 3, Some(4), 5, 6, 7, vec![8]);
    println!("{:?} {}", t, t == t.clone());
    let e: En<std::vec::IntoIter<u8>> = En::Two(vec![1]);
    println!("{e:?} {:?}", Tup::<i32, i32>::default());
    println!("{:?}", Stream { peeked: Some(1), iter: 0..3 });
}
