use std::cell::{Cell, OnceCell, Ref, RefCell};
use std::error::Error;
use std::rc::{Rc, Weak};
use std::borrow::Cow;
use std::cmp::Reverse;

struct Node {
    name: String,
    parent: RefCell<Weak<Node>>,
    me: Weak<Node>,
}
fn half(n: i32) -> Result<i32, Box<dyn Error>> {
    if n % 2 != 0 {
        return Err("odd".into());
    }
    if n > 100 {
        return Err(format!("{n} is too large"))?;
    }
    let text = n.to_string().parse::<i32>()?;
    Ok(text / 2)
}
fn shout(text: &str) -> Cow<'_, str> {
    if text.contains(' ') { Cow::Owned(text.replace(' ', "_")) } else { Cow::Borrowed(text) }
}
fn main() {
    let a = Cell::new(1);
    let b = Cell::new(2);
    a.swap(&b);
    println!("{a:?} {}", b.replace(7));
    let r = RefCell::new((1, String::from("x")));
    let text = Ref::map(r.borrow(), |pair| &pair.1);
    println!("{text} {:?}", r.try_borrow_mut().is_err());
    drop(text);
    r.borrow_mut().1.push('y');
    println!("{r:?}");
    let once = OnceCell::new();
    println!("{} {} {:?}", once.get_or_init(|| 5), once.get_or_init(|| 6), once.set(7));
    let node = Rc::new_cyclic(|me| Node { name: "n".to_owned(), parent: RefCell::default(), me: me.clone() });
    println!("{} {} {}", node.name, node.me.upgrade().is_some(), node.parent.borrow().upgrade().is_none());
    println!("{} {}", Rc::strong_count(&node), Rc::weak_count(&node));
    let mut shared = Rc::new(vec![1, 2]);
    let other = shared.clone();
    Rc::make_mut(&mut shared).push(3);
    println!("{shared:?} {other:?} {}", Rc::unwrap_or_clone(other.clone()).len());
    println!("{:?} {} {}", half(8).ok(), half(3).unwrap_err(), half(102).unwrap_err());
    println!("{} {}", shout("a b"), shout("ab"));
    let mut v = vec![1, 3, 2];
    v.sort_by_key(|n| Reverse(*n));
    println!("{v:?}");
    println!("{:?} {:?}", Some(1).zip(Some('a')), Some(Some(2)).flatten());
    println!("{:?} {:?}", Some(3).xor(None), Some(Ok::<i32, ()>(1)).transpose());
    for x in Some(4) {
        println!("{x}");
    }
    let mut o = Some(5);
    println!("{:?} {o:?} {:?}", o.take_if(|n| *n > 4), Some(1).is_none_or(|n| n > 3));
    println!("{} {}", size_of::<std::slice::Iter<'_, u64>>(), size_of::<std::vec::IntoIter<u64>>());
    println!("{} {}", size_of::<std::str::Chars<'_>>(), size_of::<std::cell::RefMut<'_, u8>>());
    println!("{:?} {}", 1..3, (1..=3).is_empty());
}
