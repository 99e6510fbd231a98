use std::future::Future;
use std::pin::Pin;
type LB<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
struct Ctx<'r> { path: &'r str, vars: &'r mut Vec<i64> }
#[derive(Clone, Copy)]
struct Next<'a> { end: &'a dyn for<'x> Fn(Ctx<'x>) -> LB<'x, i64> }
trait Middleware { fn call<'a>(&'a self, cx: Ctx<'a>, next: Next<'a>) -> LB<'a, i64>; }
impl<F> Middleware for F where F: for<'a> Fn(Ctx<'a>, Next<'a>) -> LB<'a, i64> {
    fn call<'a>(&'a self, cx: Ctx<'a>, next: Next<'a>) -> LB<'a, i64> { self(cx, next) }
}
fn mw<F>(f: F) -> F where F: for<'a> Fn(Ctx<'a>, Next<'a>) -> LB<'a, i64> { f }
fn end_again<'x>(cx: Ctx<'x>) -> LB<'x, i64> { Box::pin(async move { cx.vars.push(1); cx.path.len() as i64 }) }
fn need<M: Middleware>(m: M) {}
fn main() {
    let c = mw(|cx, _| end_again(cx));
    need(mw(|cx, _| end_again(cx)));
    let v: Vec<Box<dyn Middleware>> = vec![Box::new(mw(|cx, _| end_again(cx)))];
    let b: Box<dyn Middleware> = Box::new(mw(|cx, _| end_again(cx)));
    let b: Box<dyn Middleware> = Box::new(c);
}
