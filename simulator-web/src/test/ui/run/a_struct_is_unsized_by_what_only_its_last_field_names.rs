use std::cell::{Cell, RefCell};
use std::fmt::Debug;
use std::rc::Rc;
struct Node<K, T: ?Sized> { k: K, t: T }
struct Wrap<T: ?Sized, K>(K, Node<K, T>);
struct Two<'a, A: ?Sized, B>(B, &'a u8, Node<u8, Cell2<A>>);
struct Cell2<T: ?Sized>(T);
fn main() {
    let w: Rc<Wrap<dyn Debug, u8>> = Rc::new(Wrap(1, Node { k: 2, t: "x" }));
    println!("{} {} {:?}", w.0, w.1.k, &w.1.t);
    let b: Box<Node<char, [i32]>> = Box::new(Node { k: 'c', t: [1, 2, 3] });
    println!("{} {:?}", b.k, &b.t);
    let u = 7;
    let t: &Two<'_, dyn Debug, u16> = &Two(1, &u, Node { k: 3, t: Cell2(2.5) });
    println!("{} {} {} {:?}", t.0, t.1, t.2.k, &t.2.t.0);
    let r: Rc<RefCell<dyn Debug>> = Rc::new(RefCell::new(4));
    println!("{:?}", r.borrow());
}
