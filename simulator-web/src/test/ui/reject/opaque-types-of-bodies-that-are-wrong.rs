use std::future::Future;
use std::sync::{Arc, Mutex};
fn spawn<F: Future + Send + 'static>(_f: F) {}
async fn pause() {}
async fn bump(counter: Arc<Mutex<u32>>) {
    let guard = counter.lock().unwrap(); //~ ERROR E0596
    *guard += 1;
    pause().await;
    *guard += 1;
}
async fn fine(counter: Arc<Mutex<u32>>) {
    let guard = counter.lock().unwrap();
    pause().await;
}
async fn wrong(counter: Arc<Mutex<u32>>) -> i32 {
    let guard = counter.lock().unwrap();
    pause().await;
    "a" //~ ERROR E0308
}
async fn twice() -> () { 1 } //~ ERROR E0308
async fn moved(s: String) { drop(s); pause().await; drop(s); } //~ ERROR E0382
fn opaque(s: String) -> impl Future<Output = ()> { let r = std::rc::Rc::new(1); drop(s); drop(s); async move { pause().await; drop(r) } } //~ ERROR E0382
fn unpin<T: Unpin>(t: T) {}
async fn outer() -> u8 { let mut f = twice(); (&mut f).await } //~ ERROR E0308
fn main() {
    spawn(bump(Arc::new(Mutex::new(0))));
    spawn(fine(Arc::new(Mutex::new(0)))); //~ ERROR
    spawn(wrong(Arc::new(Mutex::new(0))));
    unpin(twice());
    unpin(moved(String::new()));
    unpin(pause()); //~ ERROR E0277
    spawn(opaque(String::new()));
}
