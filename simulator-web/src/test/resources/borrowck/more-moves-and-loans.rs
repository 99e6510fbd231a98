#![allow(unused)]
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::fmt::Debug;
fn eat<T>(_: T) {}
fn see<T>(_: &T) {}
async fn y() {}
struct S { a: String, b: String }
//// h1
//! E0382 10 use of moved value: `s`
//! E0505 10 cannot move out of `v` because it is borrowed
//! - 10 lifetime may not live long enough
fn a() { let s = String::new(); eat(s); eat(s); } fn b() { let v = vec![1]; let r = &v; drop(v); see(r); } fn c(x: &str) -> &'static str { x }
//// h2
//! E0382 10 borrow of moved value: `s`
fn a() { let s = String::new(); eat(s); see(&s); see(&s); eat(s); }
//// h3
//! E0382 10 use of moved value: `s`
fn a(c: bool) { let s = String::new(); if c { eat(s); } else { eat(s); } eat(s); }
//// h4
//! E0499 10 cannot borrow `v` as mutable more than once at a time
fn a() { let mut v = vec![1]; let a = &mut v; let b = &mut v; let c = &mut v; a.push(1); b.push(1); c.push(1); }
//// h5
//! E0502 10 cannot borrow `v` as mutable because it is also borrowed as immutable
fn a() { let mut v = vec![1]; let a = &v; v.push(1); v.push(2); see(a); }
//// h6
//! E0515 10 cannot return value referencing local variable `y`
//! E0515 10 cannot return value referencing local variable `x`
fn a() -> (&'static i32, &'static i32) { let x = 1; let y = 2; (&x, &y) }
//// h7
//! E0597 10 `s` does not live long enough
//! E0597 10 `t` does not live long enough
fn a() { let x; let y; { let s = 1; let t = 2; x = &s; y = &t; } see(x); see(y); }
//// h8
//! E0382 10 borrow of moved value: `s.a`
fn a(s: S) { let f = move || { eat(s.a); }; f(); see(&s.b); see(&s.a); }
//// h9
//! E0382 10 borrow of moved value: `s.a`
fn a(s: S) { let f = async { eat(s.a); }; see(&s.b); see(&s.a); }
//// h10
//! E0507 10 cannot move out of `*t` which is behind a shared reference
fn a<T: Clone>(t: &T) -> T { *t }
//// h11
//! E0382 10 use of moved value: `t`
fn a<T>(t: T) -> (T, T) { (t, t) }
//// h12
fn a<T: Copy>(t: T) -> (T, T) { (t, t) }
//// h13
//! E0382 10 use of moved value: `f`
fn a<F: FnOnce()>(f: F) { f(); f(); }
//// h14
//! E0596 10 cannot borrow `f` as mutable, as it is not declared as mutable
fn a<F: FnMut()>(f: F) { f(); f(); }
//// h15
fn a<F: Fn()>(f: F) { f(); f(); }
//// h16
//! E0382 10 use of moved value: `f`
fn a(f: Box<dyn FnOnce()>) { f(); f(); }
//// h17
//! E0382 10 borrow of moved value: `v`
fn a(v: Vec<String>) { for s in v { eat(s); } see(&v); }
//// h18
//! E0507 10 cannot move out of `*s` which is behind a shared reference
fn a(v: &Vec<String>) { for s in v { eat(*s); } }
//// h19
//! E0507 10 cannot move out of `*v` which is behind a mutable reference
fn a(v: &mut Vec<String>) -> Vec<String> { let w = *v; w }
//// h20
//! E0507 10 cannot move out of `*o` which is behind a shared reference
fn a(o: &Option<String>) -> String { o.unwrap() }
//// h21
//! E0507 10 cannot move out of a shared reference
fn a(o: Option<&String>) -> String { *o.unwrap() }
//// h22
//! E0507 10 cannot move out of `self.f` which is behind a mutable reference
struct A { f: Option<Box<dyn FnOnce()>> } impl A { fn go(&mut self) { if let Some(f) = self.f.take() { f(); } } fn bad(&mut self) { (self.f.unwrap())(); } }
//// h24
//! E0382 10 borrow of moved value: `x.1`
fn a(x: (String, String)) { let (ref p, q) = x; see(p); see(&x.0); see(&x.1); }
//// h25
async fn a(mut rx: Vec<u32>) -> u32 { let mut sum = 0; while let Some(n) = rx.pop() { sum += n; y().await; } sum }
//// h26
async fn a(s: &mut S) { let p = &mut s.a; let q = &mut s.b; y().await; p.push('x'); q.push('y'); }
//// h27
//! E0499 10 cannot borrow `s.a` as mutable more than once at a time
async fn a(s: &mut S) { let p = &mut s.a; y().await; s.a.push('z'); p.push('x'); }
//// h28
//! E0373 10 async block may outlive the current function, but it borrows `s`, which is owned by the current function
fn a() -> impl Future<Output = ()> { let s = String::new(); async { y().await; see(&s); } }
//// h29
//! E0597 10 `s` does not live long enough
fn a<'a>(s: &'a String) -> Pin<Box<dyn Future<Output = ()> + 'a>> { Box::pin(async move { y().await; see(s); }) } fn b() { let f; { let s = String::new(); f = a(&s); } eat(f); }
//// h30
fn a(v: &mut Vec<Pin<Box<dyn Future<Output = ()>>>>, cx: &mut Context<'_>) { let mut i = 0; while i < v.len() { if v[i].as_mut().poll(cx).is_ready() { let f = v.remove(i); drop(f); } else { i += 1; } } }
//// h31
fn a(f: Pin<&mut dyn Future<Output = u32>>, cx: &mut Context<'_>) -> Option<u32> { match f.poll(cx) { Poll::Ready(n) => Some(n), Poll::Pending => None } }
//// h32
//! E0382 10 use of moved value: `f`
fn a(mut f: Pin<&mut dyn Future<Output = u32>>, cx: &mut Context<'_>) -> Option<u32> { loop { match f.poll(cx) { Poll::Ready(n) => return Some(n), Poll::Pending => {} } } }
//// h33
fn a(mut f: Pin<&mut dyn Future<Output = u32>>, cx: &mut Context<'_>) -> Option<u32> { loop { match f.as_mut().poll(cx) { Poll::Ready(n) => return Some(n), Poll::Pending => {} } } }
//// h34
fn a() { let w = Waker::noop(); let mut cx = Context::from_waker(w); let c2 = &mut cx; let w2 = c2.waker().clone(); let mut f = pin!(y()); let _ = f.as_mut().poll(c2); let _ = f.as_mut().poll(c2); w2.wake(); }
//// h35
fn a() { let mut s = S { a: String::new(), b: String::new() }; let p = &s.a as *const String; s.b.push('x'); let t = s; unsafe { see(&*p); } see(&t.a); }
//// h36
fn a() { let mut s = S { a: String::new(), b: String::new() }; let r = &mut s.a; let t = S { a: std::mem::take(r), ..s }; see(&t.a); }
//// h37
//! E0597 10 `s` does not live long enough
fn a<'a>(x: &'a mut Vec<&'a str>) { let s = String::new(); x.push(&s); }
//// h38
fn a() { let mut x: Vec<&str> = vec![]; { let s = String::new(); x.push(&s); } }
//// h39
//! E0597 10 `s` does not live long enough
fn a() { let mut x: Vec<&str> = vec![]; { let s = String::new(); x.push(&s); } x.push("a"); }
//// h40
//! E0382 10 use of moved value: `x`
fn a(x: Box<i32>) { let y = *x; let z = *x; see(&x); } fn b(x: Box<String>) { let y = *x; let z = x; }
