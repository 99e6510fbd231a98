use std::cell::RefCell;
use std::ops::Deref;
struct G<'a, T>(&'a RefCell<T>);
impl<T> Deref for G<'_, T> { type Target = i32; fn deref(&self) -> &i32 { &1 } }
impl<'a, T> Drop for G<'a, T> { fn drop(&mut self) {} }
fn mk<'a, T>(c: &'a RefCell<T>) -> G<'a, T> { G(c) }
struct R<T> { c: RefCell<T> }
//// k1
impl<T: Clone> R<T> { fn f(&self) -> R<T> { R { c: RefCell::new(self.c.borrow().clone()) } } }
//// k2
impl<T: Clone> R<T> { fn f(&self) -> R<T> { let value = self.c.borrow(); R { c: RefCell::new(value.clone()) } } }
//// k3
impl<T: Clone> R<T> { fn f(&self) -> T { self.c.borrow().clone() } }
//// k4
fn f<T: Clone>(c: &RefCell<T>) -> RefCell<T> { RefCell::new(c.borrow().clone()) }
//// k5
fn f<T: Clone>(c: &RefCell<T>) -> RefCell<T> { let v = T::clone(&c.borrow()); RefCell::new(v) }
