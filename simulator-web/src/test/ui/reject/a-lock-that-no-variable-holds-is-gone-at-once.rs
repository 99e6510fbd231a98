use std::sync::{Mutex, MutexGuard, RwLock};

async fn ignored(_: MutexGuard<'_, i32>) {}

fn main() {
    let m = Mutex::new(1);
    let r = RwLock::new(1);
    let _ = m.lock(); //~ ERROR let_underscore_lock
    let _ = r.read().unwrap(); //~ ERROR let_underscore_lock
    let _ = m.try_lock(); //~ ERROR let_underscore_lock
    let (_, _n) = (r.write(), 1); //~ ERROR let_underscore_lock
    _ = m.lock(); //~ ERROR let_underscore_lock
    let Ok(_) = m.lock() else { return }; //~ ERROR let_underscore_lock
    let _inner = async { let _ = m.lock(); }; //~ ERROR let_underscore_lock
    drop(ignored(m.lock().unwrap()));
}

#[allow(let_underscore_lock)]
mod quiet {
    #[deny(let_underscore_lock)]
    pub fn loud(m: &std::sync::Mutex<i32>) {
        let _ = m.lock(); //~ ERROR let_underscore_lock
    }
}
