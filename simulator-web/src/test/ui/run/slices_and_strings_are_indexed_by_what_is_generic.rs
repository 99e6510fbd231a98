use std::slice::SliceIndex;
use std::ops::{Index, IndexMut};
fn f<T, I: SliceIndex<[T]>>(v: &Vec<T>, i: I) -> &I::Output { &v[i] }
fn g<T, I: SliceIndex<[T]>>(v: &[T], i: I) -> &I::Output { &v[i] }
fn h<T, I: SliceIndex<[T]>>(v: &[T], i: I) -> Option<&I::Output> { v.get(i) }
fn k<T, I>(v: &mut [T], i: I) -> &mut I::Output where I: SliceIndex<[T]> { &mut v[i] }
fn m<I: SliceIndex<str>>(v: &str, i: I) -> &I::Output { &v[i] }
fn n<V: Index<usize, Output = u8>>(v: &V) -> u8 { v[0] }
struct C(Vec<u8>);
impl<I> Index<I> for C where Vec<u8>: Index<I> { type Output = <Vec<u8> as Index<I>>::Output; fn index(&self, i: I) -> &Self::Output { &self.0[i] } }
impl<I> IndexMut<I> for C where Vec<u8>: IndexMut<I> { fn index_mut(&mut self, i: I) -> &mut Self::Output { &mut self.0[i] } }
fn main() {
    let mut v = vec![1, 2, 3];
    println!("{} {:?} {:?} {:?}", f(&v, 1), f(&v, 1..), g(&v, ..2), h(&v, 5));
    *k(&mut v, 0) = 9; k(&mut v, 1..).reverse();
    println!("{:?} {} {}", v, m("abc", 1..), n(&vec![4u8]));
    let mut c = C(vec![1, 2, 3]);
    c[1] = 5; c[..2].reverse();
    println!("{:?} {}", &c[0..2], c[2]);
}
