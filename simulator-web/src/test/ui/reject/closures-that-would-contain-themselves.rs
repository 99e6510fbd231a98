use std::cell::RefCell;
use std::rc::Rc;
use std::collections::HashMap;
struct Memo<F> where F: Fn(&mut Memo<F>, u64) -> u64 { cache: HashMap<u64, u64>, f: Option<F> }
fn main() {
    let mut squares = Memo { cache: HashMap::new(), f: Some(|_: &mut _, n| n * n) }; //~ ERROR E0644
}
fn fix<F: Fn(&F)>(f: F) { f(&f) }
fn b() {
    fix(|g| ()); //~ ERROR E0644
}
fn apply<F, G>(f: F) where F: FnOnce(F) { }
fn c() {
    let c = |x| x;
    let d = c(c); //~ ERROR E0644
}
fn d() {
    let f = |x: &dyn Fn()| x();
    let mut g = None;
    let h = || g.is_some(); //~ ERROR E0308
    g = Some(h);
}


fn f() {
    let slot = Rc::new(RefCell::new(None));
    let me = slot.clone();
    let task = async move { me.borrow().is_some(); }; //~ ERROR E0308
    *slot.borrow_mut() = Some(task);
}
fn two() {
    let mut a = None;
    let mut b = None;
    let c = || b.is_some();
    let d = || a.is_some(); //~ ERROR E0308
    a = Some(c);
    b = Some(d);
}
fn fine() {
    let slot: Rc<RefCell<Option<Box<dyn Fn()>>>> = Rc::new(RefCell::new(None));
    let me = slot.clone();
    *slot.borrow_mut() = Some(Box::new(move || { me.borrow(); }));
    let mut v = Vec::new();
    let c = |x: u8| x + 1;
    v.push(c);
    let n = v.iter().map(|f| f(1)).count();
}
