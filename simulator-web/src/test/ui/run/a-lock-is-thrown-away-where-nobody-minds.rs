use std::sync::{Mutex, MutexGuard};

async fn ignored(_: MutexGuard<'_, i32>) {}

fn held(m: &Mutex<i32>) -> Option<MutexGuard<'_, i32>> {
    m.lock().ok()
}

#[allow(let_underscore_lock)]
fn allowed(m: &Mutex<i32>) {
    let _ = m.lock();
}

fn see(m: &Mutex<i32>) {
    #![warn(let_underscore_lock)]
    let _ = m.lock();
}

fn main() {
    let m = Mutex::new(1);
    let _guard = m.lock();
    drop(_guard);
    let _ = drop(m.lock());
    let _ = held(&m);
    let _ = *m.lock().unwrap();
    let _ = (m.try_lock(), 2);
    if let Ok(_) = m.lock() {}
    match m.lock() {
        _ => {}
    }
    m.lock().unwrap();
    drop(ignored(m.lock().unwrap()));
    allowed(&m);
    #[allow(let_underscore_lock)]
    let _ = m.lock();
    see(&m);
    println!("{:?}", m.try_lock().map(|it| *it).ok());
}
