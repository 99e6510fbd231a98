#![allow(unused)]
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::fmt::{self, Debug, Display};
fn eat<T>(_: T) {}
fn see<T>(_: &T) {}
struct Parser<'a> { text: &'a str, pos: usize }
struct Stack<T> { items: Vec<T> }
async fn y() {}
//// g1
impl<'a> Parser<'a> { fn new(text: &'a str) -> Self { Parser { text, pos: 0 } } fn word(&mut self) -> Option<&'a str> { let rest = &self.text[self.pos..]; self.pos += 1; if rest.is_empty() { None } else { Some(rest) } } } fn g() { let t = String::from("a b"); let mut p = Parser::new(&t); let a = p.word(); let b = p.word(); see(&a); see(&b); }
//// g2
//! E0499 11 cannot borrow `p` as mutable more than once at a time
impl<'a> Parser<'a> { fn word(&mut self) -> &str { self.pos += 1; self.text } } fn g() { let t = String::from("a b"); let mut p = Parser { text: &t, pos: 0 }; let a = p.word(); let b = p.word(); see(&a); see(&b); }
//// g3
impl<T> Stack<T> { fn push(&mut self, t: T) -> &mut Self { self.items.push(t); self } fn peek(&self) -> Option<&T> { self.items.last() } fn pop(&mut self) -> Option<T> { self.items.pop() } } fn g() { let mut s = Stack { items: vec![] }; s.push(1).push(2).push(3); let p = s.peek(); see(&p); let q = s.pop(); see(&q); }
//// g4
//! E0502 11 cannot borrow `s` as mutable because it is also borrowed as immutable
impl<T> Stack<T> { fn peek(&self) -> Option<&T> { self.items.last() } fn pop(&mut self) -> Option<T> { self.items.pop() } } fn g() { let mut s = Stack { items: vec![1] }; let p = s.peek(); let q = s.pop(); see(&p); }
//// g5
struct Wrapper<'a, T> { r: &'a mut T } impl<'a, T: Debug> Wrapper<'a, T> { fn get(&self) -> &T { self.r } fn get_mut(&mut self) -> &mut T { self.r } fn into(self) -> &'a mut T { self.r } }
//// g6
//! - 11 lifetime may not live long enough
struct Wrapper<'a, T> { r: &'a mut T } impl<'a, T: Debug> Wrapper<'a, T> { fn bad(&mut self) -> &'a mut T { self.r } }
//// g7
impl Display for Parser<'_> { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, "{}", self.text)?; write!(f, "{}", self.pos) } }
//// g8
trait Shape { fn area(&self) -> f64; fn name(&self) -> &str { "shape" } } struct Sq(f64, String); impl Shape for Sq { fn area(&self) -> f64 { self.0 * self.0 } fn name(&self) -> &str { &self.1 } } fn big<'a>(v: &'a [Box<dyn Shape>]) -> Option<&'a dyn Shape> { let mut best: Option<&dyn Shape> = None; for s in v { if best.is_none() || s.area() > best.unwrap().area() { best = Some(s.as_ref()); } } best }
//// g9
fn compose<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C { move |x| g(f(x)) }
//// g10
fn compose<'a, A: 'a>(f: Box<dyn Fn(A) -> A + 'a>) -> Box<dyn Fn(A) -> A + 'a> { Box::new(move |x| f(f(x))) }
//// g11
fn apply(f: &mut dyn FnMut(i32)) { f(1); f(2); } fn g() { let mut sum = 0; apply(&mut |x| sum += x); see(&sum); }
//// g12
fn apply(f: &mut dyn FnMut(i32)) { f(1); f(2); } fn g() { let mut v = vec![]; { let mut push = |x| v.push(x); apply(&mut push); push(3); } see(&v); }
//// g13
fn g() { let mut cache: Vec<(String, i32)> = vec![]; let mut get = |k: &str| -> i32 { for (n, v) in &cache { if n == k { return *v; } } cache.push((String::from(k), 1)); 1 }; get("a"); get("b"); see(&cache); }
//// g14
fn find<'a>(v: &'a mut Vec<String>, k: &str) -> &'a mut String { let mut i = 0; while i < v.len() { if v[i] == k { return &mut v[i]; } i += 1; } v.push(String::from(k)); v.last_mut().unwrap() }
//// g16
enum List { Cons(i32, Box<List>), Nil } fn sum(l: &List) -> i32 { match l { List::Cons(n, rest) => n + sum(rest), List::Nil => 0 } } fn push(l: List, n: i32) -> List { List::Cons(n, Box::new(l)) } fn tail(l: List) -> List { match l { List::Cons(_, rest) => *rest, List::Nil => List::Nil } }
//// g17
enum List { Cons(i32, Box<List>), Nil } fn rev(mut l: List) -> List { let mut out = List::Nil; while let List::Cons(n, rest) = l { out = List::Cons(n, Box::new(out)); l = *rest; } out }
//// g18
struct Node { v: i32, left: Option<Box<Node>>, right: Option<Box<Node>> } fn insert(mut at: &mut Option<Box<Node>>, v: i32) { while let Some(n) = at { at = if v < n.v { &mut n.left } else { &mut n.right }; } *at = Some(Box::new(Node { v, left: None, right: None })); }
//// g19
struct Counter { n: u32 } impl Future for Counter { type Output = u32; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> { let this = &mut *self; if this.n == 3 { Poll::Ready(this.n) } else { this.n += 1; cx.waker().wake_by_ref(); Poll::Pending } } }
//// g20
struct Join<A: Future, B: Future> { a: Pin<Box<A>>, b: Pin<Box<B>>, ra: Option<A::Output>, rb: Option<B::Output> } impl<A: Future, B: Future> Future for Join<A, B> where A::Output: Unpin, B::Output: Unpin { type Output = (A::Output, B::Output); fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> { let this = &mut *self; if this.ra.is_none() { if let Poll::Ready(v) = this.a.as_mut().poll(cx) { this.ra = Some(v); } } if this.rb.is_none() { if let Poll::Ready(v) = this.b.as_mut().poll(cx) { this.rb = Some(v); } } if this.ra.is_some() && this.rb.is_some() { Poll::Ready((this.ra.take().unwrap(), this.rb.take().unwrap())) } else { Poll::Pending } } }
//// g21
struct Task { f: Pin<Box<dyn Future<Output = ()>>>, done: bool } struct Exec { tasks: Vec<Task> } impl Exec { fn spawn(&mut self, f: impl Future<Output = ()> + 'static) { self.tasks.push(Task { f: Box::pin(f), done: false }); } fn run(&mut self) { let mut cx = Context::from_waker(Waker::noop()); for t in self.tasks.iter_mut() { if t.f.as_mut().poll(&mut cx).is_ready() { t.done = true; } } self.tasks.retain(|t| !t.done); } } fn g() { let mut e = Exec { tasks: vec![] }; let s = String::new(); e.spawn(async move { y().await; see(&s); }); e.run(); }
//// g22
struct Exec<'a> { tasks: Vec<Pin<Box<dyn Future<Output = ()> + 'a>>> } impl<'a> Exec<'a> { fn spawn(&mut self, f: impl Future<Output = ()> + 'a) { self.tasks.push(Box::pin(f)); } fn run(&mut self) {} } fn g() { let s = String::new(); let mut e = Exec { tasks: vec![] }; e.spawn(async { y().await; see(&s); }); e.run(); }
//// g23
//! E0597 11 `s` does not live long enough
struct Exec<'a> { tasks: Vec<Pin<Box<dyn Future<Output = ()> + 'a>>> } impl<'a> Exec<'a> { fn spawn(&mut self, f: impl Future<Output = ()> + 'a) { self.tasks.push(Box::pin(f)); } fn run(&mut self) {} } fn g() { let mut e = Exec { tasks: vec![] }; let s = String::new(); e.spawn(async { y().await; see(&s); }); e.run(); }
//// g24
//! E0310 11 the parameter type `impl Future<Output = ()>` may not live long enough
struct Exec { tasks: Vec<Pin<Box<dyn Future<Output = ()>>>> } impl Exec { fn spawn(&mut self, f: impl Future<Output = ()>) { self.tasks.push(Box::pin(f)); } }
//// g25
async fn both(a: &mut i32, b: &mut i32) { *a += 1; y().await; *b += 1; } async fn g() { let mut x = 1; let mut z = 2; both(&mut x, &mut z).await; both(&mut z, &mut x).await; see(&x); }
//// g26
//! E0499 11 cannot borrow `x` as mutable more than once at a time
async fn both(a: &mut i32, b: &mut i32) { *a += 1; y().await; *b += 1; } async fn g() { let mut x = 1; both(&mut x, &mut x).await; }
//// g27
//! E0502 11 cannot borrow `m` as mutable because it is also borrowed as immutable
async fn get<'a>(m: &'a Vec<String>, i: usize) -> Option<&'a String> { y().await; m.get(i) } async fn g() { let mut m = vec![String::new()]; let s = get(&m, 0).await; m.push(String::new()); see(&s); }
//// g28
async fn get<'a>(m: &'a Vec<String>, i: usize) -> Option<&'a String> { y().await; m.get(i) } async fn g() { let mut m = vec![String::new()]; let s = get(&m, 0).await.cloned(); m.push(String::new()); see(&s); }
//// g29
struct Db { rows: Vec<String> } impl Db { async fn first(&self) -> &str { y().await; &self.rows[0] } async fn add(&mut self, s: String) { y().await; self.rows.push(s); } } async fn g() { let mut db = Db { rows: vec![] }; db.add(String::new()).await; let f = db.first().await; see(&f); db.add(String::new()).await; }
//// g30
//! E0502 11 cannot borrow `db` as mutable because it is also borrowed as immutable
struct Db { rows: Vec<String> } impl Db { async fn first(&self) -> &str { y().await; &self.rows[0] } async fn add(&mut self, s: String) { y().await; self.rows.push(s); } } async fn g() { let mut db = Db { rows: vec![] }; let f = db.first().await; db.add(String::new()).await; see(&f); }
//// g31
//! E0597 11 `s` does not live long enough
fn g(x: &str) -> impl Future<Output = usize> + '_ { async move { y().await; x.len() } } fn h() { let f; { let s = String::new(); f = g(&s); } eat(f); }
//// g32
fn g() -> impl Future<Output = ()> + 'static { let v = vec![1]; async move { y().await; see(&v); } }
//// g33
//! - 11 lifetime may not live long enough
fn g<'a>(x: &'a str) -> impl Future<Output = usize> + 'static { async move { y().await; x.len() } }
//// g34
//! E0310 11 the parameter type `T` may not live long enough
fn g<T: Future>(f: T) -> Pin<Box<dyn Future<Output = T::Output>>> { Box::pin(f) }
//// g35
fn g<'a, T: Future + 'a>(f: T) -> Pin<Box<dyn Future<Output = T::Output> + 'a>> { Box::pin(f) }
//// g36
fn g<F, R>(f: F) -> R where F: FnOnce(&mut Vec<i32>) -> R { let mut v = vec![1]; f(&mut v) } fn h() { let n = g(|v| { v.push(1); v.len() }); see(&n); let w = g(|v| v.iter().sum::<i32>()); see(&w); }
//// g37
//! E0521 11 borrowed data escapes outside of closure
fn g<F, R>(f: F) -> R where F: FnOnce(&mut Vec<i32>) -> R { let mut v = vec![1]; f(&mut v) } fn h() { let mut keep = None; g(|v| keep = Some(v)); }
//// g38
//! - 11 lifetime may not live long enough
fn g<F, R>(f: F) -> R where F: FnOnce(&mut Vec<i32>) -> R { let mut v = vec![1]; f(&mut v) } fn h() { let r = g(|v| &v[0]); see(&r); }
//// g39
fn g(v: &mut Vec<i32>) { v.iter_mut().for_each(|x| *x += 1); let m: Vec<i32> = v.iter().map(|x| x + 1).collect(); *v = m; let n = v.iter().enumerate().map(|(i, x)| i as i32 * x).sum::<i32>(); v.push(n); v.sort_by(|a, b| b.cmp(a)); }
