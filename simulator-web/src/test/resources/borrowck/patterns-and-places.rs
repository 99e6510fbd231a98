#![allow(unused)]
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Mutex;
#[derive(Debug, Clone, Default)] struct S { a: String, b: String, n: i32 }
#[derive(Debug)] enum E { A(String), B { x: i32, y: String }, C }
fn eat<T>(_: T) {}
fn see<T>(_: &T) {}
fn two<'a>(a: &'a mut i32, b: &'a mut i32) {}
//// f1
fn g(m: &Mutex<i32>) -> i32 { *m.lock().unwrap() }
//// f2
fn g() -> usize { let c = RefCell::new(String::new()); c.borrow().len() }
//// f3
//! E0505 10 cannot move out of `c` because it is borrowed
fn g() { let c = RefCell::new(vec![1]); let r = c.borrow(); drop(c); see(&r); }
//// f4
fn g() { let c = Rc::new(RefCell::new(vec![1])); let d = c.clone(); c.borrow_mut().push(1); drop(c); d.borrow_mut().push(2); }
//// f5
fn g(s: S) -> S { let t = S { n: 1, ..s }; see(&s.n); t }
//// f6
//! E0382 10 borrow of moved value: `s.a`
fn g(s: S) -> S { let t = S { n: 1, ..s }; see(&s.a); t }
//// f7
//! E0382 10 borrow of partially moved value: `e`
fn g(e: E) { match e { E::A(s) => eat(s), E::B { x, y } => eat(y), E::C => {} } see(&e); }
//// f8
fn g(e: E) { match &e { E::A(s) => see(s), E::B { x, y } => see(y), E::C => {} } see(&e); }
//// f9
fn g(e: &mut E) { match e { E::A(s) => s.push('x'), E::B { x, .. } => *x = 1, E::C => *e = E::A(String::new()) } }
//// f10
//! E0506 10 cannot assign to `*e` because it is borrowed
fn g(e: &mut E) { if let E::A(s) = e { *e = E::C; s.push('x'); } }
//// f11
//! E0507 10 cannot move out of `*s` which is behind a shared reference
fn g(e: &E) -> String { match e { E::A(s) => *s, _ => String::new() } }
//// f12
fn g(e: &E) -> String { match *e { E::A(ref s) => s.clone(), _ => String::new() } }
//// f13
fn g(e: E) -> i32 { match e { E::B { x, .. } if x > 1 => x, E::B { x, .. } => { eat(e); x } _ => 0 } }
//// f14
//! E0510 10 cannot assign `o` in match guard
fn g(mut o: Option<i32>) { match o { Some(ref mut x) if { o = None; false } => {}, _ => {} } }
//// f15
fn g(v: &[i32]) { if let [a, rest @ ..] = v { see(a); see(&rest); } }
//// f16
//! E0499 10 cannot borrow `v[_]` as mutable more than once at a time
fn g(v: &mut [i32]) { if let [a, b, ..] = v { two(a, b); } two(&mut v[0], &mut v[1]); }
//// f18
fn g(mut v: Vec<i32>) { let n = v.len(); v.push(n as i32); v.push(v.len() as i32); let l = v.len(); v[l - 1] = 2; let i = 0; v[i] = v[i] + 1; v[0] += v[1]; }
//// f19
//! E0502 10 cannot borrow `v` as immutable because it is also borrowed as mutable
fn g(mut v: Vec<Vec<i32>>) { let k = v[0].len(); v[0].push(1); let x = &mut v[0]; let y = v[1].len(); x.push(1); }
//// f20
fn g() { let x; loop { x = 1; break; } see(&x); }
//// f21
//! E0382 10 borrow of moved value: `x`
fn g(c: bool) { let x; if c { x = String::new(); eat(x); } else { x = String::new(); } see(&x); }
//// f22
fn g(c: bool) { let s = String::new(); if c { eat(s); return; } see(&s); }
//// f23
fn g() { let s = String::new(); while true { if s.len() > 1 { eat(s); break; } } }
//// f24
fn g() { let mut s = String::new(); while true { eat(s); s = String::new(); } }
//// f25
//! E0382 10 use of moved value: `s`
fn g() { let s = String::new(); loop { eat(s); } }
//// f26
//! E0499 10 cannot borrow `s` as mutable more than once at a time
fn g() { let mut v = vec![]; let mut s = String::new(); loop { v.push(&mut s); } }
//// f27
fn g() { let mut s = String::new(); loop { let r = &mut s; r.push('x'); } }
//// f28
//! E0499 10 cannot borrow `n` as mutable more than once at a time
fn g() { let mut list: Vec<&mut i32> = vec![]; let mut n = 1; for _ in 0..2 { list.push(&mut n); } }
//// f29
//! E0499 10 cannot borrow `v` as mutable more than once at a time
fn g() { let r: &mut Vec<i32>; let mut v = vec![]; r = &mut v; r.push(1); v.push(2); r.push(3); }
//// f30
//! E0505 10 cannot move out of `s` because it is borrowed
fn g() { let s = String::from("a"); let t: &str = &s; let u = t; drop(s); see(&u); }
//// f31
//! E0499 10 cannot borrow `n` as mutable more than once at a time
fn f(x: &mut i32) -> &mut i32 { x } fn g() { let mut n = 1; let a = f(&mut n); let b = f(&mut n); *b = 1; *a = 2; }
//// f32
fn g() -> impl Fn(i32) -> i32 { let k = 3; move |x| x + k }
//// f33
//! E0597 10 `i` does not live long enough
fn g() { let mut fns: Vec<Box<dyn Fn() -> i32>> = vec![]; for i in 0..3 { fns.push(Box::new(|| i)); } }
//// f34
fn g() { let mut fns: Vec<Box<dyn Fn() -> i32>> = vec![]; for i in 0..3 { fns.push(Box::new(move || i)); } }
//// f35
//! E0505 10 cannot move out of `b` because it is borrowed
fn g() { let a = String::new(); let b = String::new(); let r = if true { &a } else { &b }; drop(b); see(r); }
//// f36
//! E0597 10 `s` does not live long enough
struct D<'a>(&'a str); impl<'a> Drop for D<'a> { fn drop(&mut self) {} } fn g() { let d; let s = String::new(); d = D(&s); }
//// f37
struct D<'a>(&'a str); impl<'a> Drop for D<'a> { fn drop(&mut self) {} } fn g() { let s = String::new(); let d; d = D(&s); }
//// f38
//! E0597 10 `s` does not live long enough
struct D<'a>(&'a str); impl<'a> Drop for D<'a> { fn drop(&mut self) {} } fn g() { let d; let s = String::new(); d = vec![D(&s)]; }
//// f39
struct D<'a>(&'a str); fn g() { let d; let s = String::new(); d = vec![D(&s)]; }
//// f40
struct D<'a>(&'a str); impl<'a> Drop for D<'a> { fn drop(&mut self) {} } impl<'a> D<'a> { fn get(&self) -> &str { self.0 } } fn g() -> usize { let s = String::new(); D(&s).get().len() }
//// f41
fn g() -> &'static [i32] { &[1, 2, 3] }
//// f42
//! E0515 10 cannot return reference to temporary value
fn g(n: i32) -> &'static [i32] { &[n, 2, 3] }
//// f43
const K: &str = "x"; static V: [i32; 2] = [1, 2]; fn g() -> (&'static str, &'static i32) { (K, &V[0]) }
//// f44
fn g(s: &mut S) { let S { a, b, .. } = s; a.push('x'); b.push('y'); s.n = 1; }
//// f45
//! E0506 10 cannot assign to `s.a` because it is borrowed
fn g(s: &mut S) { let S { a, b, .. } = s; s.n = 1; s.a = String::new(); b.push('y'); a.push('x'); }
//// f46
fn g(s: &mut S) -> String { std::mem::take(&mut s.a) }
//// f47
//! E0507 10 cannot move out of `s.a` which is behind a mutable reference
fn g(s: &mut S) -> String { s.a }
//// f48
//! E0507 10 cannot move out of an `Rc`
fn g(s: Rc<S>) -> String { s.a }
//// f49
fn g(s: Box<S>) -> String { s.a }
//// f50
//! E0507 10 cannot move out of `s.a` which is behind a shared reference
fn g(s: &Box<S>) -> String { s.a }
//// f51
//! E0594 10 cannot assign to data in an `Rc`
fn g(s: Rc<S>) { s.n = 1; }
//// f52
//! E0596 10 cannot borrow data in an `Rc` as mutable
fn g(s: &Rc<S>) { let r = &mut s.n; }
//// f53
//! E0507 10 cannot move out of index of `Vec<S>`
fn g(v: Vec<S>) -> String { v[0].a }
//// f54
//! E0508 10 cannot move out of type `[S; 2]`, a non-copy array
fn g(v: [S; 2]) -> S { v[0] }
//// f55
fn g(v: [S; 2]) -> S { let [a, b] = v; a }
//// f56
//! E0594 10 cannot assign to `*x`, which is behind a `&` reference
fn g(x: &i32) { *x = 1; }
//// f57
//! E0594 10 cannot assign to `**x`, which is behind a `&` reference
fn g(x: &&mut i32) { **x = 1; }
//// f58
//! E0594 10 cannot assign to `*x`, which is behind a `*const` pointer
fn g(x: *const i32) { unsafe { *x = 1; } }
//// f59
//! E0594 10 cannot assign to `*y`, which is behind a `&` reference
fn g() { let x = &mut 1; *x = 2; let y = &1; *y = 2; }
//// f60
//! E0594 10 cannot assign to `s.n`, as `s` is not declared as mutable
//! E0596 10 cannot borrow `s.a` as mutable, as `s` is not declared as mutable
fn g() { let s = S::default(); s.n = 1; s.a.push('x'); }
//// f61
//! E0384 10 cannot assign twice to immutable variable `s`
fn g() { let s = &mut S::default(); s.n = 1; s.a.push('x'); s = &mut S::default(); }
//// f62
//! E0596 10 cannot borrow `s` as mutable, as it is not declared as mutable
fn g(s: S) { let r = &mut s; r.n = 1; }
//// f63
//! E0384 10 cannot assign twice to immutable variable `a`
fn g((a, b): (i32, i32)) { a = 1; }
//// f64
//! E0384 10 cannot assign twice to immutable variable `i`
fn g() { for i in 0..3 { i += 1; } }
//// f65
//! E0594 10 cannot assign to `s.n`, as `s` is not declared as mutable
fn g(o: Option<S>) { if let Some(s) = o { s.n = 1; } }
//// f66
fn g(o: Option<S>) { if let Some(mut s) = o { s.n = 1; } }
//// f67
fn g(o: &mut Option<S>) { while let Some(s) = o { s.n = 1; *o = None; } }
//// f68
//! E0502 10 cannot borrow `a` as mutable because it is also borrowed as immutable
fn g(mut a: Vec<i32>) { a.iter().for_each(|x| a.push(*x)); }
//// f69
fn g(mut a: Vec<i32>) { let mut it = a.iter_mut(); let x = it.next().unwrap(); let y = it.next().unwrap(); std::mem::swap(x, y); a.push(1); }
//// f70
//! E0382 10 borrow of moved value: `s`
//! E0382 10 borrow of moved value: `t.0`
fn g(s: String) { let t = (s, 1); see(&s); let (u, _) = t; see(&t.1); see(&t.0); }
