use std::ops::*;
struct P<T>(T);
impl<T, U, F> BitOr<F> for P<T> where F: FnOnce(T) -> P<U> { type Output = P<U>; fn bitor(self, f: F) -> P<U> { f(self.0) } }
impl<T, F> BitAnd<F> for P<T> where F: for<'a> Fn(&'a T) -> bool { type Output = Option<T>; fn bitand(self, f: F) -> Option<T> { if f(&self.0) { Some(self.0) } else { None } } }
trait Handler<'a>: Fn(&'a str, &mut Vec<&'a str>) -> usize {}
impl<'a, F: Fn(&'a str, &mut Vec<&'a str>) -> usize> Handler<'a> for F {}
fn run<'a>(s: &'a str, h: impl Handler<'a>) -> Vec<&'a str> {
    let mut v = vec![];
    let n = h(s, &mut v);
    assert_eq!(n, v.len());
    v
}
fn main() {
    println!("{:?}", run("a b cc", |s, out| { out.extend(s.split(' ')); out.len() }));
    let p = P(String::from("abc")) | |s| P(s.len()) | |n| P(n.to_string() + "!");
    println!("{:?}", p & |s| s.len() == 2);
    println!("{:?}", P(vec![1, 2]) & |v| v.iter().sum::<i32>() == 4);
    let q = P(3) | |x: i32| P(x.pow(2));
    println!("{}", q.0);
}
