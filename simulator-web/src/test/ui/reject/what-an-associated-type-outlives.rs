use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
fn a<'a, T: Iterator>(x: &'a T::Item) -> Box<dyn Debug + 'a>
where
    T::Item: Debug,
{
    Box::new(x)
}
fn b<'a, T: Iterator>(x: T::Item) -> Box<dyn Debug + 'a>
where
    T::Item: Debug,
{
    Box::new(x) //~ ERROR E0309
}
fn c<'a, T: Iterator>(x: T::Item) -> Box<dyn Debug + 'a>
where
    T::Item: Debug + 'a,
{
    Box::new(x)
}
fn d<'a, T: Iterator + 'a>(x: T::Item) -> Box<dyn Debug + 'a>
where
    T::Item: Debug,
{
    Box::new(x)
}
fn e<T: Iterator>(x: T::Item) -> Box<dyn Debug>
where
    T::Item: Debug,
{
    Box::new(x) //~ ERROR E0310
}
fn f<T: Iterator>(x: Vec<T::Item>) -> Box<dyn Debug>
where
    T::Item: Debug,
{
    Box::new(x) //~ ERROR E0310
}
fn g<T: Iterator + 'static>(x: Vec<T::Item>) -> Box<dyn Debug>
where
    T::Item: Debug,
{
    Box::new(x)
}
trait S {
    type O: Debug + 'static;
    fn o(&self) -> Self::O;
}
fn h<T: S>(x: &T) -> Box<dyn Debug> {
    Box::new(x.o())
}
fn i<T: S>(x: &T) -> Box<dyn Debug> {
    Box::new(Some(x.o()))
}
fn need<T: 'static>(_: T) {}
fn j<T: S>(x: T) {
    need(x.o());
    need(x); //~ ERROR E0310
}
fn k<F: FnOnce() -> R, R: 'static>(f: F) {
    need(f());
}
fn l<F: FnOnce() -> R, R: 'static>(f: F) {
    need(f); //~ ERROR E0310
}
fn m<F: Future<Output: 'static>>(f: F) {
    need(async { //~ ERROR E0310
        f.await;
    });
}
fn n<F: Future<Output: 'static> + 'static>(f: F) {
    need(async { f.await });
}

type Erased = Pin<Box<dyn Future<Output = ()> + Send>>;
struct Handle<T>(Arc<Mutex<Option<T>>>);
struct Runtime {
    queue: Vec<Erased>,
}
impl Runtime {
    fn spawn<F>(&mut self, fut: F) -> Handle<F::Output>
    where
        F: Future + Send,
        F::Output: Send + 'static,
    {
        let slot = Arc::new(Mutex::new(None));
        let theirs = slot.clone();
        self.queue.push(Box::pin(async move { //~ ERROR E0310
            let value = fut.await;
            *theirs.lock().unwrap() = Some(value);
        }));
        Handle(slot)
    }
    fn two<F: Future<Output = ()> + Send>(&mut self, fut: F) {
        self.queue.push(Box::pin(async move { //~ ERROR E0310
            fut.await;
        }));
    }
    fn three<F>(&mut self, fut: F)
    where
        F: Future + Send,
        F::Output: Send + 'static,
    {
        self.queue.push(Box::pin(async move { //~ ERROR E0310
            fut.await;
        }));
    }
}
fn four<F>(fut: F) -> Box<dyn std::any::Any>
where
    F: Iterator,
    F::Item: 'static,
{
    Box::new(fut.map(|x| x)) //~ ERROR E0310
}
fn five<F>(fut: F) -> Box<dyn FnOnce()>
where
    F: Iterator,
    F::Item: 'static,
{
    Box::new(move || for _ in fut {}) //~ ERROR E0310
}
fn main() {}
