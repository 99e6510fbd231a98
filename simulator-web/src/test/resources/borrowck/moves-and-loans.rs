#![allow(unused)]
use std::future::{self, Future};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
struct S { a: String, b: String, n: i32 }
fn eat<T>(_: T) {}
fn see<T>(_: &T) {}
fn push(v: &mut Vec<i32>) {}
//// m1
//! E0382 9 borrow of moved value: `s`
fn m1() { let s = S { a: String::new(), b: String::new(), n: 1 }; let t = s; println!("{}", s.n); let _ = t; }
//// m2
//! E0382 9 use of moved value: `s`
fn m2() { let s = S { a: String::new(), b: String::new(), n: 1 }; let t = s; let k = s.n; eat(t); eat(k); }
//// m3
//! E0382 9 use of partially moved value: `s`
fn m3() { let s = S { a: String::new(), b: String::new(), n: 1 }; eat(s.a); eat(s); }
//// m3ok
fn m3() { let s = S { a: String::new(), b: String::new(), n: 1 }; eat(s.a); eat(s.b); }
//// m4
//! E0381 9 used binding `x` is possibly-uninitialized
fn m4() { let x: i32; println!("{x}"); x = 5; }
//// m4b
//! E0381 9 used binding `x` isn't initialized
fn m4() { let x: i32; println!("{x}"); }
//// m4c
//! E0381 9 used binding `x` isn't initialized
fn m4() { let x: i32; let y = x + 1; }
//// m5
//! E0381 9 used binding `x` is possibly-uninitialized
fn m5(c: bool) { let x: i32; if c { x = 1; } println!("{x}"); }
//// m5ok
fn m5(c: bool) { let x: i32; if c { x = 1; } else { x = 2; } println!("{x}"); }
//// m6
//! E0596 9 cannot borrow `v` as mutable, as it is not declared as mutable
fn m6() { let v = vec![1]; v.push(1); v.push(2); }
//// m6b
//! E0596 9 cannot borrow `v` as mutable, as it is not declared as mutable
fn m6() { let v = vec![1]; v.push(1); }
//// m6c
//! E0596 9 cannot borrow `v` as mutable, as it is not declared as mutable
fn m6(v: Vec<i32>) {
    push(&mut v);
    let k = 1;
    push(&mut v);
}
//// m7
//! E0384 9 cannot assign twice to immutable variable `x`
fn m7() { let x = 1; x = 2; println!("{x}"); }
//// m8
//! E0384 9 cannot assign to immutable argument `x`
fn m8(x: i32) { x = 2; println!("{x}"); }
//// m9
//! E0382 9 use of partially moved value: `o`
fn m9() { let o = Some(String::new()); if let Some(s) = o { eat(s); } eat(o); }
//// m9ok
fn m9() { let o = Some(String::new()); if let Some(s) = &o { see(s); } eat(o); }
//// m10
//! E0507 9 cannot move out of `r` as enum variant `Some` which is behind a shared reference
fn m10(r: &Option<String>) { match *r { Some(s) => eat(s), None => {} } }
//// m11
//! E0507 9 cannot move out of `*r` which is behind a shared reference
fn m11(r: &String) { let s = *r; eat(s); }
//// m12
//! E0384 9 cannot assign twice to immutable variable `x`
fn m12() { let x = 1; loop { x = 2; } }
//// m12ok
fn m12() { loop { let x; x = 2; see(&x); } }
//// m13
//! E0373 9 closure may outlive the current function, but it borrows `x`, which is owned by the current function
fn m13() -> impl Fn() -> i32 { let x = 1; || x }
//// m13ok
fn m13() -> impl Fn() -> i32 { let x = 1; move || x }
//// m14
fn m14<'a>(x: &'a i32, y: &'a i32) -> impl Fn() -> i32 { let z = 3; move || { *x + *y + *&z } }
//// m15
//! E0515 9 cannot return reference to local variable `s`
fn m15() -> &'static str { let s = String::new(); &s }
//// m15ok
fn m15() -> &'static str { let s = "x"; &s }
//// m16
//! E0515 9 cannot return value referencing local variable `s`
fn m16() -> Vec<&'static str> { let s = String::new(); vec![&s[..]] }
//// m16b
//! E0515 9 cannot return value referencing local variable `s`
fn m16() -> Option<&'static String> { let s = String::new(); Some(&s) }
//// m17
//! E0502 9 cannot borrow `*v` as mutable because it is also borrowed as immutable
fn m17(v: &mut Vec<i32>) { let f = &v[0]; v.push(1); println!("{f}"); }
//// m17ok
fn m17(v: &mut Vec<i32>) { let f = v[0]; v.push(v.len() as i32); println!("{f}"); }
//// m18
//! E0621 9 explicit lifetime required in the type of `y`
fn m18<'a>(x: &'a i32, y: &i32) -> &'a i32 { y }
//// m18ok
fn m18<'a>(x: &'a i32, y: &i32) -> &'a i32 { see(y); x }
//// m19
//! - 9 lifetime may not live long enough
fn m19<'a, 'b>(x: &'a i32, y: &'b i32) -> &'a i32 { if *x > 0 { y } else { x } }
//// m19ok
fn m19<'a, 'b: 'a>(x: &'a i32, y: &'b i32) -> &'a i32 { if *x > 0 { y } else { x } }
//// m20
//! E0499 9 cannot borrow `v` as mutable more than once at a time
fn m20() { let mut v = vec![1]; let mut f = || v.push(1); v.push(2); f(); }
//// m20ok
fn m20() { let mut v = vec![1]; let mut f = || v.push(1); f(); v.push(2); }
//// m21
//! E0506 9 cannot assign to `x` because it is borrowed
fn m21() { let mut x = 1; let r = &x; x = 2; println!("{r}"); }
//// m22
//! E0503 9 cannot use `x` because it was mutably borrowed
fn m22() { let mut x = 1; let r = &mut x; let y = x; *r = y; }
//// m23
//! E0506 9 cannot assign to `s.a` because it is borrowed
fn m23(s: &mut S) { s.a = String::new(); let k = &s.a; s.b = String::new(); see(k); s.a = String::new(); see(k); }
//// m24
//! E0499 9 cannot borrow `s` as mutable more than once at a time
fn m24() { let mut s = S { a: String::new(), b: String::new(), n: 1 }; let p = &mut s; p.n = 2; let q = &mut s; q.n = 1; p.n = 3; }
//// m25
//! E0597 9 `x` does not live long enough
fn m25() { let r; { let x = 5; r = &x; } println!("{r}"); }
//// m25ok
fn m25() { let r; { let x = 5; r = &x; println!("{r}"); } }
//// m26
//! E0716 9 temporary value dropped while borrowed
fn m26() { let r = &String::from("a").len(); let k: &str = String::from("x").as_str(); println!("{k}"); see(r); }
//// m27
//! E0507 9 cannot move out of index of `Vec<String>`
fn m27(v: Vec<String>) { let s = v[0]; }
//// m28
//! E0509 11 cannot move out of type `D`, which implements the `Drop` trait
struct D(String);
impl Drop for D { fn drop(&mut self) {} }
fn m28(d: D) { eat(d.0); }
//// m29
//! E0382 9 use of moved value: `f`
fn m29() { let s = String::new(); let f = move || eat(s); f(); f(); }
//// m30
fn m30() { let s = String::new(); let f = || see(&s); f(); f(); see(&s); }
//// m31
//! E0382 9 use of moved value: `s`
fn m31() { let s = String::new(); for _ in 0..2 { eat(s); } }
//// m32
fn m32() { let mut s = String::new(); loop { let r = &mut s; see(r); eat(s); s = String::new(); } }
//// m33
//! E0507 9 cannot move out of `s`, a captured variable in an `Fn` closure
fn m33<F: Fn()>(f: F) {} fn g() { let s = String::new(); m33(|| eat(s)); }
//// m34
//! E0507 9 cannot move out of `s`, a captured variable in an `FnMut` closure
fn m34<F: FnMut()>(f: F) {} fn g() { let s = String::new(); m34(move || eat(s)); }
//// m35
//! E0594 9 cannot assign to `n`, as it is a captured variable in a `Fn` closure
fn m35<F: Fn()>(f: F) {} fn g() { let mut n = 1; m35(|| n += 1); }
//// m36
//! E0594 9 cannot assign to `n`, as it is not declared as mutable
fn g() { let n = 1; let mut f = || n += 1; f(); }
//// m37
//! E0596 9 cannot borrow `f` as mutable, as it is not declared as mutable
fn g() { let mut n = 1; let f = || n += 1; f(); }
//// m38
fn g<'a>(v: &'a mut Vec<i32>) -> &'a mut i32 { if v.len() > 3 { return &mut v[0]; } v.push(1); &mut v[0] }
//// m39
//! E0499 9 cannot borrow `*x` as mutable more than once at a time
fn g(x: &mut i32) { let a = &mut *x; let b = &mut *x; *a = 1; *b = 2; }
//// m40
fn g(x: &mut i32) { let a = &mut *x; *a = 1; let b = &mut *x; *b = 2; *x = 3; }
//// m41
//! E0594 9 cannot assign to immutable static item `K`
static K: i32 = 1; fn g() { K = 2; }
//// m42
//! E0596 9 cannot borrow `*x` as mutable, as it is behind a `&` reference
fn g(x: &Vec<i32>) { x.push(1); }
//// m43
//! E0594 9 cannot assign to `self.x`, which is behind a `&` reference
//! E0594 9 cannot assign to `self.x`, as `self` is not declared as mutable
struct T { x: i32 } impl T { fn f(&self) { self.x = 1; } fn g(self) { self.x = 1; } fn h(&mut self) { self.x = 1; } }
//// m44
//! E0594 9 cannot assign to `x.0`, as `x` is not declared as mutable
fn g() { let x = (1, 2); x.0 = 3; }
//// m45
//! E0381 9 partially assigned binding `x` isn't fully initialized
fn g() { let x: (i32, i32); x.0 = 3; }
//// m46
//! E0506 9 cannot assign to `o` because it is borrowed
fn g() { let mut o = Some(1); if let Some(x) = &mut o { o = None; *x = 2; } }
//// m47
//! E0502 9 cannot borrow `v` as mutable because it is also borrowed as immutable
fn g() { let mut v = vec![1,2]; for x in &v { v.push(*x); } }
//// m48
fn g() { let mut v = vec![1,2]; for x in &mut v { *x += 1; } v.push(1); }
//// m49
//! E0505 9 cannot move out of `a` because it is borrowed
fn g() { let a = vec![1]; let b = &a; drop(a); see(b); }
//// m50
fn g() { let a = Box::new(S { a: String::new(), b: String::new(), n: 1 }); eat(a.a); eat(a.b); }
//// m51
//! E0382 9 use of partially moved value: `a`
fn g() { let a = Box::new(S { a: String::new(), b: String::new(), n: 1 }); eat(a.a); eat(a); }
//// m52
//! E0382 9 use of moved value: `a`
fn g() { let a = Box::new(String::new()); eat(*a); eat(a); }
