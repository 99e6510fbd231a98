use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex as StdMutex};
use tokio::sync::{Mutex, MutexGuard, RwLock};

#[derive(Default)]
struct Shared {
    std_counter: StdMutex<u64>,
    async_log: Mutex<Vec<u64>>,
    config: RwLock<(String, u32)>,
    atomic: AtomicU64,
    balance: AtomicI64,
    closed: AtomicBool,
}

async fn touch(s: Arc<Shared>, id: u64) {
    for _ in 0..100 {
        *s.std_counter.lock().unwrap() += id;
        s.atomic.fetch_add(id, Ordering::Relaxed);
    }
    s.balance.fetch_sub(id as i64, Ordering::SeqCst);

    let factor = s.config.read().await.1 as u64;
    let mut log = s.async_log.lock().await;
    // Holding a tokio guard across an await is fine.
    let before = log.len();
    tokio::task::yield_now().await;
    assert_eq!(before, log.len());
    log.push(id * factor);
}

#[tokio::main]
async fn main() {
    let s = Arc::new(Shared { config: RwLock::new(("x".into(), 3)), ..Default::default() });
    let hs: Vec<_> = (1..=10).map(|id| tokio::spawn(touch(s.clone(), id))).collect();
    for h in hs {
        h.await.unwrap();
    }
    println!("std {} atomic {}", s.std_counter.lock().unwrap(), s.atomic.load(Ordering::SeqCst));
    println!("balance {}", s.balance.load(Ordering::SeqCst));

    let mut log = s.async_log.lock().await;
    log.sort_unstable();
    println!("{log:?}");
    println!("try_lock while held: {}", s.async_log.try_lock().is_err());
    let first = MutexGuard::map(log, |v| &mut v[0]);
    println!("mapped {}", *first);
    drop(first);

    {
        let (r1, r2) = (s.config.read().await, s.config.read().await);
        println!("two readers {} {}, writer {}", r1.0, r2.1, s.config.try_write().is_ok());
    }
    let mut w = s.config.write().await;
    w.0.push_str("yz");
    w.1 *= 2;
    let r = w.downgrade();
    println!("{:?} {}", *r, s.config.try_read().is_ok());
    drop(r);

    let swap = s.closed.compare_exchange(false, true, Ordering::AcqRel, Ordering::Acquire);
    println!("{swap:?} {:?}", s.closed.swap(false, Ordering::SeqCst));

    let owned = Arc::new(Mutex::new(String::from("own")));
    let guard = owned.clone().lock_owned().await;
    let h = tokio::spawn(async move {
        let mut g = guard;
        g.push_str("ed");
    });
    h.await.unwrap();
    println!("{}", owned.lock().await);
    let inner = Arc::into_inner(s).unwrap();
    println!("{:?} {}", inner.config.into_inner(), inner.async_log.into_inner().len());
}
