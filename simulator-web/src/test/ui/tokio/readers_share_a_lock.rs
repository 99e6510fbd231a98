use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

struct Cache {
    map: RwLock<BTreeMap<u64, Arc<str>>>,
    misses: AtomicUsize,
}

impl Cache {
    fn new() -> Self {
        Self { map: RwLock::default(), misses: AtomicUsize::new(0) }
    }

    async fn get(&self, key: u64) -> Arc<str> {
        if let Some(hit) = self.map.read().await.get(&key) {
            return Arc::clone(hit);
        }
        self.misses.fetch_add(1, Ordering::SeqCst);
        tokio::time::sleep(Duration::from_millis(key)).await;
        let value: Arc<str> = format!("<{key}>").into();
        let mut w = self.map.write().await;
        w.entry(key).or_insert(value).clone()
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let cache = Arc::new(Cache::new());
    let (a, b) = tokio::join!(cache.get(5), cache.get(5));
    println!("{a} {b} same={} misses={}", Arc::ptr_eq(&a, &b), cache.misses.load(Ordering::SeqCst));
    for k in [5, 7, 5, 7, 1] {
        print!("{} ", cache.get(k).await);
    }
    println!("misses={}", cache.misses.load(Ordering::Relaxed));

    let lock = RwLock::new((1, String::from("one")));
    {
        let r1 = lock.read().await;
        let r2 = lock.read().await;
        println!("readers {} {}; write blocked {}", r1.0, r2.1, lock.try_write().is_err());
    }
    let w = lock.write().await;
    let mut name = RwLockWriteGuard::map(w, |pair| &mut pair.1);
    name.push_str(" more");
    drop(name);
    let n = RwLockReadGuard::map(lock.read().await, |p| &p.0);
    println!("{}", *n);
    drop(n);
    println!("{:?}", lock.into_inner());
}
