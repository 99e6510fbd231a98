#![allow(unused)]
fn see<T>(_: &T) {}
fn stat<T: 'static>(t: T) {}
fn statr(t: &'static str) {}
fn same<'a>(a: &mut Vec<&'a str>, b: &'a str) {}
struct P<'a> { s: &'a str }
//// d1
//! - 7 lifetime may not live long enough
fn f(x: &str) -> &'static str { x }
//// d2
//! E0521 7 borrowed data escapes outside of function
fn f(x: &str) { statr(x) }
//// d3
//! E0521 7 borrowed data escapes outside of function
fn f(x: &str) { stat(x) }
//// d4
//! E0521 7 borrowed data escapes outside of function
fn f<'a>(x: &'a str) { stat(x) }
//// d5
//! - 7 lifetime may not live long enough
fn f<'a>(x: &'a str) { let y: &'static str = x; }
//// d6
//! E0521 7 borrowed data escapes outside of function
fn f<'a>(x: &'a str) { stat(move || see(&x)) }
//// d7
//! E0521 7 borrowed data escapes outside of method
impl<'a> P<'a> { fn f(&self) { statr(self.s) } }
//// d8
//! - 7 lifetime may not live long enough
impl<'a> P<'a> { fn f(&self) -> &'static str { self.s } }
//// d9
//! - 7 lifetime may not live long enough
fn f(x: &mut Vec<&str>, y: &str) { same(x, y) }
//// d10
//! E0621 7 explicit lifetime required in the type of `y`
fn f<'a>(x: &mut Vec<&'a str>, y: &str) { same(x, y) }
//// d11
//! E0621 7 explicit lifetime required in the type of `y`
fn f<'a>(x: &mut &'a str, y: &str) { *x = y; }
//// d12
//! - 7 lifetime may not live long enough
fn f<'a, 'b>(x: &mut &'a str, y: &'b str) { *x = y; }
//// d13
//! - 7 lifetime may not live long enough
fn f(x: &mut &str, y: &str) { *x = y; }
//// d14
//! E0521 7 borrowed data escapes outside of closure
fn f() { let mut out: Vec<&str> = vec![]; let mut g = |s: &str| out.push(s); }
//// d15
//! - 7 lifetime may not live long enough
fn f() { let g = |s: &str| -> &str { s }; }
//// d16
//! - 7 lifetime may not live long enough
fn f() { let g = |s: &str, t: &str| -> &str { s }; }
//// d17
//! - 7 lifetime may not live long enough
fn f<'a>(x: &'a str) -> impl Fn() -> &'static str { move || x }
//// d18
//! - 7 lifetime may not live long enough
fn f<'a>(x: &'a str) -> Box<dyn Fn() -> &'a str> { Box::new(move || x) }
//// d19
fn f<'a>(x: &'a str) -> Box<dyn Fn() -> &'a str + 'a> { Box::new(move || x) }
//// d20
//! - 7 lifetime may not live long enough
fn f<'a>(x: &'a str) -> P<'static> { P { s: x } }
//// d21
//! - 7 lifetime may not live long enough
fn f<'a, 'b>(x: &'a str, y: &'b str) -> P<'b> { let p = P { s: x }; p }
//// d22
fn f(x: &str, y: &str) -> String { let p = P { s: x }; String::from(p.s) }
//// d23
trait Tr { fn get(&self) -> &str; } impl Tr for P<'_> { fn get(&self) -> &str { self.s } } fn f<'a>(p: &'a P<'a>) -> &'a str { p.get() }
//// d24
//! E0502 7 cannot borrow `p` as immutable because it is also borrowed as mutable
fn f<'a>(p: &'a mut P<'a>) { } fn g() { let s = String::new(); let mut p = P { s: &s }; f(&mut p); see(&p); }
//// d25
fn f<'a>(p: &mut P<'a>) { } fn g() { let s = String::new(); let mut p = P { s: &s }; f(&mut p); see(&p); }
//// d26
//! E0499 7 cannot borrow `*x` as mutable more than once at a time
fn f<'a>(x: &'a mut i32) -> (&'a mut i32, &'a mut i32) { (x, x) }
//// d27
fn f<'a>(x: &'a mut i32) -> &'a i32 { let r = &*x; r }
//// d28
fn f<'a, 'b>(x: &'a &'b str) -> &'b str { *x }
//// d29
//! - 7 lifetime may not live long enough
fn f<'a, 'b>(x: &'a mut &'b mut i32) -> &'b mut i32 { *x }
//// d30
fn f<'a, 'b>(x: &'a mut &'b mut i32) -> &'a mut i32 { *x }
//// d31
use std::cell::RefCell; fn f<'a>(c: &RefCell<&'a str>, s: &'a str) { *c.borrow_mut() = s; }
//// d32
fn f<T>(v: Vec<T>) -> Option<T> { let mut v = v; v.pop() }
//// d33
//! E0597 7 `s` does not live long enough
fn id<T>(t: T) -> T { t } fn f() { let r; { let s = String::new(); r = id(&s); } see(&r); }
//// d34
//! E0597 7 `v` does not live long enough
struct It<'a> { v: &'a [i32], i: usize } impl<'a> Iterator for It<'a> { type Item = &'a i32; fn next(&mut self) -> Option<&'a i32> { let r = self.v.get(self.i); self.i += 1; r } } fn f() { let x; { let v = vec![1]; let mut it = It { v: &v, i: 0 }; x = it.next(); } see(&x); }
//// d35
struct It<'a> { v: &'a [i32], i: usize } impl<'a> Iterator for It<'a> { type Item = &'a i32; fn next(&mut self) -> Option<&'a i32> { let r = self.v.get(self.i); self.i += 1; r } } fn f() { let v = vec![1]; let x; { let mut it = It { v: &v, i: 0 }; x = it.next(); } see(&x); }
//// d36
fn f(n: &mut i32) { let mut g = || { *n += 1; }; g(); g(); *n = 1; }
//// d37
fn f(n: &mut i32) -> impl FnMut() { move || { *n += 1; } }
//// d38
fn f() -> impl FnMut() -> i32 { let mut n = 0; move || { n += 1; n } }
//// d39
//! - 7 captured variable cannot escape `FnMut` closure body
fn f() { let mut n = 0; let mut g = || { n += 1; &n }; }
//// d40
//! - 7 lifetime may not live long enough
fn f() { let s = String::new(); let mut g = move || -> &str { &s }; }
//// d41
fn map<T, U, F: Fn(&T) -> U>(t: &T, f: F) -> U { f(t) } fn f(p: &P<'_>) -> usize { map(p, |q| q.s.len()) }
//// d42
fn f<'a>(v: &[&'a str]) -> Vec<&'a str> { v.iter().map(|s| *s).collect() }
//// d43
fn f(v: &[String]) -> Vec<&str> { v.iter().map(|s| s.as_str()).collect() }
//// d44
//! E0515 7 cannot return value referencing local variable `v`
fn f() -> Vec<&'static str> { let v = vec![String::new()]; v.iter().map(|s| s.as_str()).collect() }
//// d45
//! E0502 7 cannot borrow `v` as mutable because it is also borrowed as immutable
fn f() { let mut v = vec![String::new()]; let w: Vec<&String> = v.iter().filter(|s| s.len() > 0).collect(); v.clear(); see(&w); }
//// d46
fn f() { let mut v = vec![String::new()]; let n = v.iter().filter(|s| s.len() > 0).count(); v.clear(); see(&n); }
//// d47
//! E0382 7 use of moved value
fn f(x: Option<&mut i32>) { if let Some(y) = x { *y = 1; } if let Some(z) = x { *z = 2; } }
//// d48
fn f(x: Option<&mut i32>) { if let Some(y) = &x { } if let Some(z) = x { *z = 2; } }
//// d49
fn f(mut x: Option<String>) { let y = x.take(); let z = x; see(&z); see(&y); }
//// d50
static mut N: i32 = 0; fn f() { unsafe { N = 1; } }
