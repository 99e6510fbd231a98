use std::fmt::{Debug, Display};
fn evens() -> impl Iterator<Item: Display + Copy + Into<u64>> + Clone { (0u32..6).step_by(2) }
fn nested() -> impl Iterator<Item: IntoIterator<Item: Debug + Clone>> { vec![vec![1], vec![2, 3]].into_iter() }
trait Shelf { fn books(&self) -> impl Iterator<Item: AsRef<str> + Debug>; fn first(&self) -> usize { self.books().next().map_or(0, |b| b.as_ref().len()) } }
impl Shelf for Vec<String> { fn books(&self) -> impl Iterator<Item: AsRef<str> + Debug> { self.iter() } }
impl Shelf for [&'static str; 2] { fn books(&self) -> impl Iterator<Item = &'static str> { self.into_iter().copied() } }
fn longest<S: Shelf>(s: &S) -> usize { s.books().map(|b| b.as_ref().len()).max().unwrap_or(0) }
fn main() {
    let mut sum: u64 = 0;
    for e in evens() { print!("{e} "); sum += e.into(); let f = e; let _g = (e, f); }
    println!("{sum}");
    for n in nested() { for m in n { let k = m.clone(); print!("{m:?}{k:?} "); } }
    println!();
    println!("{} {} {}", vec!["abc".to_string()].first(), ["a", "bcd"].first(), longest(&["a", "bcd"]));
}
