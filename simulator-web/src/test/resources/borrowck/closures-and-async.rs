#![allow(unused)]
use std::future::{self, Future};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
struct S { a: String, b: String, n: i32 }
fn eat<T>(_: T) {}
fn see<T>(_: &T) {}
fn spawn<F: Future + 'static>(f: F) {}
fn call<F: FnOnce()>(f: F) { f() }
fn stat<T: 'static>(t: T) {}
async fn y() {}
async fn use_it(s: &str) {}
async fn inc(n: &mut i32) { *n += 1; }
fn block_on<F: Future>(f: F) -> F::Output { let mut f = pin!(f); let mut cx = Context::from_waker(Waker::noop()); loop { if let Poll::Ready(v) = f.as_mut().poll(&mut cx) { return v; } } }
//// c1
//! E0373 15 async block may outlive the current function, but it borrows `s`, which is owned by the current function
fn g() { let s = String::new(); spawn(async { see(&s); }); }
//// c1ok
fn g() { let s = String::new(); spawn(async move { see(&s); }); }
//// c2
//! E0521 15 borrowed data escapes outside of function
fn g(s: &str) { spawn(async move { use_it(s).await; }); }
//// c2ok
fn g(s: &'static str) { spawn(async move { use_it(s).await; }); }
//// c3
//! E0373 15 closure may outlive the current function, but it borrows `s`, which is owned by the current function
fn g() { let s = String::new(); stat(|| see(&s)); }
//// c3ok
fn g() { let s = String::new(); stat(move || see(&s)); }
//// c4
//! E0373 15 closure may outlive the current function, but it borrows `s`, which is owned by the current function
fn g() -> Box<dyn Fn() -> usize> { let s = String::new(); Box::new(|| s.len()) }
//// c4ok
fn g() -> Box<dyn Fn() -> usize> { let s = String::new(); Box::new(move || s.len()) }
//// c5
//! E0373 15 async block may outlive the current function, but it borrows `s`, which is owned by the current function
fn g() -> Pin<Box<dyn Future<Output = usize>>> { let s = String::new(); Box::pin(async { s.len() }) }
//// c5b
//! - 15 lifetime may not live long enough
fn g(s: &str) -> Pin<Box<dyn Future<Output = usize>>> { Box::pin(async { s.len() }) }
//// c5c
//! - 15 lifetime may not live long enough
fn g(s: &str) -> Pin<Box<dyn Future<Output = usize>>> { Box::pin(async move { s.len() }) }
//// c5ok
fn g(s: &str) -> Pin<Box<dyn Future<Output = usize> + '_>> { Box::pin(async move { s.len() }) }
//// c6
//! - 15 captured variable cannot escape `FnMut` closure body
fn g() { let mut v = vec![1]; let f = each(|| async { v.push(1) }); } fn each<F: FnMut() -> R, R: Future>(f: F) {}
//// c7
fn each<F: FnMut() -> R, R: Future>(f: F) {} fn g() { let v = vec![1]; let f = each(|| async { see(&v) }); }
//// c8
//! E0499 15 cannot borrow `n` as mutable more than once at a time
async fn g() { let mut n = 1; let a = inc(&mut n); let b = inc(&mut n); a.await; b.await; }
//// c8ok
async fn g() { let mut n = 1; let a = inc(&mut n); a.await; let b = inc(&mut n); b.await; }
//// c9
//! E0506 15 cannot assign to `n` because it is borrowed
async fn g() { let mut n = 1; let a = inc(&mut n); n = 2; a.await; }
//// c10
//! E0505 15 cannot move out of `s` because it is borrowed
async fn g() { let s = String::new(); let a = use_it(&s); drop(s); a.await; }
//// c10ok
async fn g() { let s = String::new(); let a = use_it(&s); a.await; drop(s); }
//// c11
async fn g<'a>(x: &'a str, z: &'a str) -> &'a str { y().await; x }
//// c12
async fn g(x: &str) -> &str { y().await; x }
//// c12b
//! - 15 lifetime may not live long enough
async fn g<'a, 'b>(x: &'a str, z: &'b str) -> &'a str { y().await; z }
//// c13
//! E0515 15 cannot return reference to local variable `s`
async fn g() -> &'static str { let s = String::new(); y().await; &s }
//// c14
fn g<'a>(x: &'a str) -> impl Future<Output = usize> { async move { y().await; x.len() } }
//// c15
fn g() -> impl Future<Output = usize> { let s = String::new(); async move { y().await; s.len() } }
//// c16
//! E0597 15 `n` does not live long enough
fn g() -> impl Future<Output = ()> { let mut n = 1; inc(&mut n) }
//// c17
fn g(n: &mut i32) -> impl Future<Output = ()> { inc(n) }
//// c18
//! E0597 15 `n` does not live long enough
fn g() { let f; { let mut n = 1; f = inc(&mut n); } block_on(f); }
//// c18ok
fn g() { let mut n = 1; { let f = inc(&mut n); block_on(f); } n = 3; }
//// c19
//! E0503 15 cannot use `n` because it was mutably borrowed
fn g() { let mut n = 1; let mut f = pin!(inc(&mut n)); n += 1; let mut cx = Context::from_waker(Waker::noop()); let _ = f.as_mut().poll(&mut cx); }
//// c20
//! E0503 15 cannot use `n` because it was mutably borrowed
fn g() { let mut n = 1; let mut f = Box::pin(inc(&mut n)); n += 1; }
//// c21
fn g() { let mut n = 1; let mut f = Box::pin(inc(&mut n)); drop(f); n += 1; }
//// c22
//! E0382 15 borrow of moved value: `x`
fn g() { let x = String::new(); let f = async move { see(&x) }; see(&x); block_on(f); }
//// c23
//! E0382 15 borrow of moved value: `x`
fn g() { let x = String::new(); let f = move || see(&x); see(&x); f(); }
//// c24
//! E0502 15 cannot borrow `x` as immutable because it is also borrowed as mutable
fn g() { let mut x = 1; let mut f = || x += 1; see(&x); f(); }
//// c25
fn g() { let mut x = 1; let mut f = || x += 1; f(); see(&x); }
//// c26
//! E0499 15 cannot borrow `x` as mutable more than once at a time
fn g() { let mut x = 1; let mut f = || x += 1; let mut h = || x += 2; f(); h(); }
//// c27
//! E0506 15 cannot assign to `x` because it is borrowed
fn g() { let mut x = 1; let f = || x + 1; x = 2; f(); }
//// c28
fn g() { let s = S { a: String::new(), b: String::new(), n: 1 }; let f = || see(&s.a); eat(s.b); f(); }
//// c29
//! E0505 15 cannot move out of `s.a` because it is borrowed
fn g() { let s = S { a: String::new(), b: String::new(), n: 1 }; let f = || see(&s.a); eat(s.a); f(); }
//// c30
fn g<'a>(v: &'a mut Vec<&'a str>, s: &'a str) { v.push(s); }
//// c31
//! - 15 lifetime may not live long enough
fn g(v: &mut Vec<&str>, s: &str) { v.push(s); }
//// c32
fn g<'a>(v: &mut Vec<&'a str>, s: &'a str) { v.push(s); }
//// c33
struct P<'a> { s: &'a str } impl<'a> P<'a> { fn get(&self) -> &'a str { self.s } fn get2(&self) -> &str { self.s } }
//// c34
//! E0621 15 explicit lifetime required in the type of `s`
struct P<'a> { s: &'a str } impl<'a> P<'a> { fn set(&mut self, s: &str) { self.s = s; } }
//// c35
struct P<'a> { s: &'a str } impl<'a> P<'a> { fn set(&mut self, s: &'a str) { self.s = s; } }
//// c36
//! E0597 15 `t` does not live long enough
struct P<'a> { s: &'a str } fn g() { let p; { let t = String::new(); p = P { s: &t }; } see(&p.s); }
//// c37
//! E0597 15 `t` does not live long enough
struct P<'a> { s: &'a str } impl<'a> Drop for P<'a> { fn drop(&mut self) {} } fn g() { let mut p = P { s: "" }; let t = String::new(); p.s = &t; }
//// c37ok
struct P<'a> { s: &'a str } fn g() { let mut p = P { s: "" }; let t = String::new(); p.s = &t; }
//// c38
fn g() { let mut v = vec![]; let t = String::new(); v.push(&t); }
//// c39
//! E0310 15 the parameter type `T` may not live long enough
fn g<T: std::fmt::Debug>(t: T) -> Box<dyn std::fmt::Debug> { Box::new(t) }
//// c39ok
fn g<T: std::fmt::Debug + 'static>(t: T) -> Box<dyn std::fmt::Debug> { Box::new(t) }
//// c40
fn g<'a, T: std::fmt::Debug>(t: &'a T) -> Box<dyn std::fmt::Debug + 'a> { Box::new(t) }
//// c41
//! E0597 15 `b` does not live long enough
fn pick<'a>(a: &'a str, b: &'a str) -> &'a str { a } fn g() { let a = String::new(); let r; { let b = String::new(); r = pick(&a, &b); } see(&r); }
//// c42
fn pick<'a, 'b>(a: &'a str, b: &'b str) -> &'a str { a } fn g() { let a = String::new(); let r; { let b = String::new(); r = pick(&a, &b); } see(&r); }
//// c43
struct Node { next: Option<Box<Node>>, v: i32 } fn last(mut n: &mut Node) -> &mut Node { while n.next.is_some() { n = n.next.as_mut().unwrap(); } n }
//// c44
struct Node { next: Option<Box<Node>>, v: i32 } fn last(n: &mut Option<Box<Node>>) { let mut cur = n; while let Some(node) = cur { cur = &mut node.next; } *cur = None; }
//// c45
fn g(o: &mut Option<String>) -> &mut String { match o { Some(s) => s, None => { *o = Some(String::new()); o.as_mut().unwrap() } } }
//// c46
//! E0499 15 cannot borrow `*v` as mutable more than once at a time
fn g(v: &mut Vec<i32>) { let a = &mut v[0]; let b = &mut v[1]; *a = *b; }
//// c47
fn g(v: &mut [i32; 4]) { let [a, b, ..] = v; *a = 1; *b = 2; }
//// c48
fn g() { let mut s = S { a: String::new(), b: String::new(), n: 1 }; let a = &mut s.a; let b = &mut s.b; a.push('x'); b.push('x'); see(&s); }
//// c49
//! E0505 15 cannot move out of `s` because it is borrowed
fn g() { let s = String::new(); let r = &s; let t = s; see(r); }
//// c50
//! E0382 15 use of moved value: `s`
fn g() { let s = String::new(); match s { t if t.len() > 1 => eat(t), _ => {} } eat(s); }
//// c51
//! E0499 15 cannot borrow `self_` as mutable more than once at a time
fn g(mut self_: Pin<&mut S>) where S: Unpin { self_.n = 1; let a = &mut self_.a; let b = &mut self_.b; a.push('x'); b.push('x'); }
//// c52
fn g(mut p: Pin<&mut S>) where S: Unpin { let p = &mut *p; let a = &mut p.a; let b = &mut p.b; a.push('x'); b.push('x'); }
//// c53
//! E0597 15 `y` does not live long enough
fn g() { let x: &'static i32; let y = 5; x = &y; }
//// c54
//! E0597 15 `y` does not live long enough
fn g() { let y = 5; let x: &'static i32 = &y; }
//// c55
fn g() -> impl Iterator<Item = i32> { let v = vec![1]; v.into_iter() }
//// c56
fn g<'a>(v: &'a Vec<i32>) -> impl Iterator<Item = &'a i32> { v.iter() }
//// c57
//! E0502 15 cannot borrow `v` as mutable because it is also borrowed as immutable
fn g() { let mut v = vec![1, 2]; let m = v.iter().max(); v.clear(); see(&m); }
//// c58
//! E0502 15 cannot borrow `s` as mutable because it is also borrowed as immutable
fn g() { let mut s = String::from("a"); let r = &s; s.push('b'); see(r); }
//// c59
//! E0502 15 cannot borrow `o` as mutable because it is also borrowed as immutable
fn g() { let mut o = Some(String::new()); let r = o.as_ref().unwrap(); o.take(); see(r); }
//// c60
fn g() { let mut a = [1, 2]; let r = &mut a; for x in r.iter_mut() { *x += 1; } see(&a); }
