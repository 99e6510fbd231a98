use std::any::Any;
use std::cell::{Ref, RefCell, RefMut};
use std::fmt::Debug;
fn get(c: &RefCell<u32>) -> Ref<'_, dyn Debug> { c.borrow() }
fn any(c: &RefCell<String>) -> Ref<'_, dyn Any> { c.borrow() }
fn slice(c: &RefCell<[u8; 3]>) -> Ref<'_, [u8]> { c.borrow() }
fn slice_mut(c: &RefCell<[u8; 3]>) -> RefMut<'_, [u8]> { c.borrow_mut() }
fn down(c: &RefCell<String>) -> Option<Ref<'_, String>> { Ref::filter_map(any(c), |a| a.downcast_ref::<String>()).ok() }
fn main() {
    let c = RefCell::new(7);
    println!("{:?} {:?}", get(&c), c.try_borrow_mut().is_ok());
    let s = RefCell::new(String::from("abc"));
    println!("{:?} {}", down(&s).map(|r| r.len()), s.try_borrow_mut().is_ok());
    let a = RefCell::new([1, 2, 3]);
    { let r = slice(&a); println!("{} {}", r.len(), a.try_borrow_mut().is_err()); }
    slice_mut(&a)[1..].reverse();
    println!("{:?} {}", a, a.try_borrow_mut().is_ok());
}
