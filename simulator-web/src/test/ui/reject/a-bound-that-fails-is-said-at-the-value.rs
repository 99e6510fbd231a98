use std::fmt::Display;
fn show<T: Display>(t: T) {}
fn both<T: Display>(t: T, u: T) {}
fn opt<T: Display>(t: Option<T>) {}
struct W<T: Display> { a: u8, t: T }
struct S;
impl S { fn m<T: Display>(&self, t: T) {} }
trait Tr {
    fn k(&self)
    where
        Self: Display;

    fn j<T: Display>(&self, t: T);
}

impl Tr for u8 {
    fn k(&self) {}

    fn j<T: Display>(&self, t: T) {}
}
struct G<T>(T);
impl<T: Display> G<T> { fn new(t: T) -> G<T> { G(t) } fn get(&self) {} }
fn send<T: Send>(t: T) {}
fn it<I: Iterator<Item = u8>>(i: I) {}
fn main() {
    show(
        S, //~ ERROR E0277
    );
    both( //~ ERROR E0277
        S,
        S,
    );
    opt(
        Some(S), //~ ERROR E0277
    );
    let w = W {
        a: 1,
        t: S, //~ ERROR E0277
    };
    S.m(
        S, //~ ERROR E0277
    );
    7u8.j(
        S, //~ ERROR E0277
    );
    G::new(
        S, //~ ERROR E0277
    );
    G(S)
        .get(); //~ ERROR E0599
    send(
        std::rc::Rc::new(1), //~ ERROR E0277
    );
    it(
        vec![1u32].into_iter(), //~ ERROR E0271
    );
}
