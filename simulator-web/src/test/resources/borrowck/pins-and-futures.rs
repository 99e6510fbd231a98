#![allow(unused)]
use std::future::{self, Future};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::marker::PhantomPinned;
use std::mem;
struct S { a: String, b: String, n: i32 }
fn eat<T>(_: T) {}
fn see<T>(_: &T) {}
async fn y() {}
async fn num(n: u32) -> u32 { n }
async fn inc(n: &mut i32) { *n += 1; }
struct SR { s: String, p: *const String, _pin: PhantomPinned }
impl SR { fn new() -> Self { SR { s: String::new(), p: std::ptr::null(), _pin: PhantomPinned } } fn init(self: Pin<&mut Self>) { let p: *const String = &self.s; unsafe { self.get_unchecked_mut().p = p; } } fn get(self: Pin<&Self>) -> &str { unsafe { &*self.p } } }
fn cx() -> Context<'static> { Context::from_waker(Waker::noop()) }
struct W<F> { f: F, n: u32 }
impl<F: Future> Future for W<F> { type Output = F::Output; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> { unsafe { let this = self.as_mut().get_unchecked_mut(); this.n += 1; Pin::new_unchecked(&mut this.f).poll(cx) } } }
struct Yield(bool);
impl Future for Yield { type Output = (); fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> { if self.0 { Poll::Ready(()) } else { self.0 = true; cx.waker().wake_by_ref(); Poll::Pending } } }
//// e1
fn g() { let mut f = pin!(num(1)); let mut c = cx(); let _ = f.as_mut().poll(&mut c); let _ = f.as_mut().poll(&mut c); }
//// e2
//! E0596 20 cannot borrow `f` as mutable, as it is not declared as mutable
fn g() { let f = pin!(num(1)); let mut c = cx(); let _ = f.as_mut().poll(&mut c); }
//// e3
//! E0382 20 use of moved value: `f`
fn g() { let f = pin!(num(1)); let mut c = cx(); let _ = f.poll(&mut c); let _ = f.poll(&mut c); }
//// e4
//! E0382 20 use of moved value: `f`
fn g() { let mut c = cx(); let mut f = Box::pin(num(1)); let _ = f.as_mut().poll(&mut c); let h = f; eat(f); }
//// e5
//! E0507 20 cannot move out of dereference of `Pin<&mut SR>`
fn g() { let s = SR::new(); let mut s = pin!(s); s.as_mut().init(); println!("{}", s.as_ref().get()); eat(*s); }
//// e6
//! E0502 20 cannot borrow `s` as mutable because it is also borrowed as immutable
fn g() { let mut s = Box::pin(SR::new()); s.as_mut().init(); let r = s.as_ref().get(); s.set(SR::new()); see(&r); }
//// e7
//! E0594 20 cannot assign to data in dereference of `Pin<Box<SR>>`
fn g() { let mut s = Box::pin(SR::new()); s.as_mut().init(); s.s = String::new(); }
//// e8
//! E0596 20 cannot borrow data in dereference of `Pin<Box<SR>>` as mutable
fn g() { let mut s = Box::pin(SR::new()); mem::swap(&mut *s, &mut SR::new()); }
//// e9
fn g() { let mut s = Box::pin(S { a: String::new(), b: String::new(), n: 1 }); s.n = 1; mem::take(&mut s.a); }
//// e10
//! E0502 20 cannot borrow `q.s` as mutable because it is also borrowed as immutable
fn g(p: Pin<&mut SR>) { let q = unsafe { p.get_unchecked_mut() }; q.s.push('x'); let r = &q.s; q.s.push('y'); see(r); }
//// e11
impl<F> W<F> { fn proj(self: Pin<&mut Self>) -> (Pin<&mut F>, &mut u32) { unsafe { let t = self.get_unchecked_mut(); (Pin::new_unchecked(&mut t.f), &mut t.n) } } }
//// e12
impl<F> W<F> { fn f(self: Pin<&mut Self>) -> Pin<&mut F> { unsafe { self.map_unchecked_mut(|t| &mut t.f) } } }
//// e13
//! E0594 20 cannot assign to data in dereference of `Pin<&mut W<F>>`
impl<F> W<F> { fn f(self: Pin<&mut Self>) { self.n += 1; } }
//// e14
impl<F: Unpin> W<F> { fn f(mut self: Pin<&mut Self>) { self.n += 1; } }
//// e15
//! E0596 20 cannot borrow `self` as mutable, as it is not declared as mutable
impl<F: Unpin> W<F> { fn f(self: Pin<&mut Self>) { self.n += 1; } }
//// e16
async fn g() { let mut v = vec![1]; for i in 0..2 { let f = async { v.push(i) }; f.await; } see(&v); }
//// e17
//! E0499 20 cannot borrow `v` as mutable more than once at a time
async fn g() { let mut v = vec![1]; let f = async { v.push(1) }; v.push(2); f.await; }
//// e18
async fn g() { let v = vec![1]; let f = async { v.len() }; let h = async { v.len() }; f.await; h.await; drop(v); }
//// e19
//! E0382 20 borrow of moved value: `v`
async fn g() { let v = vec![1]; let f = async move { v.len() }; f.await; see(&v); }
//// e20
//! E0502 20 cannot borrow `v` as mutable because it is also borrowed as immutable
async fn g(mut v: Vec<i32>) { let first = &v[0]; y().await; v.push(1); see(first); }
//// e21
async fn g(mut v: Vec<i32>) { let first = &v[0]; y().await; see(first); v.push(1); }
//// e22
//! E0506 20 cannot assign to `*x` because it is borrowed
async fn g(x: &mut i32) { let r = &mut *x; y().await; *x = 1; *r = 2; }
//// e23
fn g() -> Pin<Box<dyn Future<Output = ()>>> { Box::pin(async { y().await }) }
//// e24
fn g(n: u32) -> Pin<Box<dyn Future<Output = u32>>> { Box::pin(async move { if n == 0 { 0 } else { g(n - 1).await + 1 } }) }
//// e25
//! - 20 lifetime may not live long enough
fn g(n: &mut u32) -> Pin<Box<dyn Future<Output = ()>>> { Box::pin(async move { *n += 1; }) }
//// e26
fn g(n: &mut u32) -> Pin<Box<dyn Future<Output = ()> + '_>> { Box::pin(async move { *n += 1; }) }
//// e27
//! E0597 20 `x` does not live long enough
fn g() { let mut fs: Vec<Pin<Box<dyn Future<Output = u32>>>> = vec![Box::pin(num(1))]; { let x = 5; fs.push(Box::pin(async { num(x).await })); } let mut c = cx(); for f in &mut fs { let _ = f.as_mut().poll(&mut c); } }
//// e28
fn g() { let mut fs: Vec<Pin<Box<dyn Future<Output = u32>>>> = vec![Box::pin(num(1))]; { let x = 5; fs.push(Box::pin(async move { num(x).await })); } let mut c = cx(); for f in &mut fs { let _ = f.as_mut().poll(&mut c); } }
//// e29
//! E0597 20 `x` does not live long enough
fn g() { let mut fs: Vec<Pin<Box<dyn Future<Output = u32> + '_>>> = vec![]; let x = 5; fs.push(Box::pin(async { num(x).await })); }
//// e30
fn g() { let x = 5; let mut fs: Vec<Pin<Box<dyn Future<Output = u32> + '_>>> = vec![]; fs.push(Box::pin(async { num(x).await })); }
//// e31
fn g() { let mut o = Some(Box::pin(num(1))); let mut c = cx(); if let Some(f) = o.as_mut() { if f.as_mut().poll(&mut c).is_ready() { o = None; } } }
//// e32
//! E0506 20 cannot assign to `o` because it is borrowed
fn g() { let mut o = Some(Box::pin(num(1))); let mut c = cx(); if let Some(f) = o.as_mut() { o = None; let _ = f.as_mut().poll(&mut c); } }
//// e33
fn g() { let mut a = pin!(num(1)); let mut b = pin!(num(2)); mem::swap(&mut a, &mut b); }
//// e34
//! E0382 20 use of moved value: `f`
fn g() { let f = num(1); let p = pin!(f); eat(f); }
//// e35
//! E0716 20 temporary value dropped while borrowed
fn id<T>(t: T) -> T { t } fn g() { let mut p = id(pin!(num(1))); let mut c = cx(); let _ = p.as_mut().poll(&mut c); }
//// e36
fn g() { let mut p = { pin!(num(1)) }; let mut c = cx(); let _ = p.as_mut().poll(&mut c); }
//// e37
//! E0505 20 cannot move out of `s` because it is borrowed
async fn g() { let s = String::from("a"); let r = &s; let t = async { r.len() }; drop(s); t.await; }
//// e38
async fn g() { let f = |x: u32| async move { x + 1 }; let a = f(1).await; let b = f(2).await; }
//// e39
async fn g() { let mut n = 0; let mut f = async || { n += 1; }; f().await; f().await; see(&n); }
//// e41
fn g() { let mut s = String::new(); let p = &mut s as *mut String; s.push('a'); unsafe { (*p).push('b'); } }
//// e42
trait Job { fn run(&mut self); } fn g(jobs: &mut Vec<Box<dyn Job>>) { for j in jobs.iter_mut() { j.run(); } jobs.clear(); }
//// e43
trait Job { fn run(&mut self); } struct A<'a>(&'a mut i32); impl Job for A<'_> { fn run(&mut self) { *self.0 += 1; } } fn g() { let mut n = 1; { let mut j: Box<dyn Job + '_> = Box::new(A(&mut n)); j.run(); } n = 2; }
//// e44
//! E0506 20 cannot assign to `n` because it is borrowed
trait Job { fn run(&mut self); } struct A<'a>(&'a mut i32); impl Job for A<'_> { fn run(&mut self) { *self.0 += 1; } } fn g() { let mut n = 1; let mut j: Box<dyn Job + '_> = Box::new(A(&mut n)); j.run(); n = 2; }
//// e45
fn mk<'a>(n: &'a mut i32) -> Box<dyn FnMut() + 'a> { Box::new(move || *n += 1) } fn g() { let mut n = 1; let mut f = mk(&mut n); f(); f(); drop(f); n = 3; }
//// e46
//! E0382 20 borrow of moved value: `c`
fn g() { let s = String::new(); let c = move || s.len(); c(); c(); let d = c; c(); }
//// e47
//! E0382 20 use of moved value: `c`
fn g() { let s = String::new(); let c = || drop(s); let d = c; c(); }
//// e48
struct Timer { w: Option<Waker> } impl Timer { fn set(&mut self, cx: &Context<'_>) { match &self.w { Some(w) if w.will_wake(cx.waker()) => {} _ => self.w = Some(cx.waker().clone()) } } fn fire(&mut self) { if let Some(w) = self.w.take() { w.wake(); } } }
//// e50
fn g(v: &mut Vec<String>) { let mut i = 0; while i < v.len() { let s = &mut v[i]; s.push('x'); i += 1; } let last = v.last_mut().unwrap(); last.push('y'); v.pop(); }
