use pin_project_lite::pin_project;
use std::pin::Pin;
pin_project! {
    pub(crate) struct View<'a, T: 'a, const N: usize> where T: Clone { //~ ERROR
        #[pin] items: [T; N],
        pub(crate) name: &'a str,
        last: Option<&'a T>,
    }
}
pin_project! { struct Other<T = u8> { pub(super) v: T } } //~ ERROR E0433
mod inner {
    use pin_project_lite::pin_project;
    pin_project! { #[derive(Clone, Default)] pub struct Third { #[pin] pub a: u8, pub b: String } }
    impl Third { pub fn look(self: std::pin::Pin<&mut Self>) -> usize { let p = self.project(); p.b.push('x'); p.b.len() + *p.a as usize } }
}
fn main() {
    let n = 5;
    let mut v = View { items: [1, 2, 3], name: "v", last: Some(&n) };
    let p = Pin::new(&mut v).project();
    *p.last = None;
    println!("{:?} {} {:?}", p.items, p.name, p.last);
    let mut t = inner::Third::default();
    println!("{}", Pin::new(&mut t).look());
    println!("{}", Other { v: 5 }.v);
}
