use std::ops::{Add, Mul};

trait Ring: Copy + Add<Output = Self> + Mul<Output = Self> {
    const ZERO: Self;
}
impl Ring for i64 {
    const ZERO: i64 = 0;
}
struct Poly<T>(Vec<T>);
impl<T: Ring> Poly<T> {
    fn eval(&self, x: T) -> T {
        self.0.iter().rev().fold(T::ZERO, |a, &c| a * x + c)
    }
}

trait Numbers: Iterator<Item = u32> {
    fn total(&mut self) -> u32
    where
        Self: Sized,
    {
        self.by_ref().sum()
    }
    fn first_and_one(&mut self) -> Option<u32> {
        self.next().map(|x| x + 1)
    }
}
impl<T: Iterator<Item = u32>> Numbers for T {}
fn boxed(n: u32) -> Box<dyn Numbers> {
    Box::new(0..n)
}
fn opaque(n: u32) -> impl Numbers {
    0..n
}

struct Bag(Vec<i32>);
impl<'a> IntoIterator for &'a Bag {
    type Item = (usize, &'a i32);
    type IntoIter = Box<dyn Iterator<Item = Self::Item> + 'a>;
    fn into_iter(self) -> Self::IntoIter {
        Box::new(self.0.iter().enumerate())
    }
}

#[derive(Default, Debug)]
enum Tree<T> {
    #[default]
    Leaf,
    Node(Box<Tree<T>>, T),
}
#[derive(Debug)]
struct Plain;

fn main() {
    println!("{}", Poly(vec![1, 2, 3]).eval(2));
    let mut b = boxed(4);
    let x: u32 = b.next().unwrap() + 1;
    println!("{x} {:?}", b.first_and_one());
    println!("{}", b.map(|x| x * 2).sum::<u32>());
    let mut o = opaque(4);
    println!("{:?}", o.next().map(|x| x.pow(2)));
    println!("{}", o.total());
    for (i, x) in &Bag(vec![7, 8]) {
        println!("{i} {x}");
    }
    let t: Tree<Plain> = Tree::default();
    println!("{t:?}");
    println!("{:?}", Tree::Node(Box::new(t), Plain));
    let [a, b] = "x,y".split(',').collect::<Vec<_>>()[..] else { return };
    println!("{a}{b} {:?} {:?}", .., ..3);
}
