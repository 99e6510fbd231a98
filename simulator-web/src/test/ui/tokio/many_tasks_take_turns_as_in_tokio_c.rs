use std::sync::Arc;
use tokio::sync::{broadcast, mpsc, Mutex, Notify, RwLock, Semaphore, watch};
use tokio::time::{sleep, timeout, Duration, Instant};
struct Shared { start: Instant, mutex: Mutex<i32>, sem: Semaphore, tx: mpsc::Sender<i32>, rx: Mutex<mpsc::Receiver<i32>>, notify: Notify, watch: watch::Sender<i32>, bcast: broadcast::Sender<i32>, rw: RwLock<i32> }
impl Shared { fn say(&self, what: &str) { println!("{:?} {what}", self.start.elapsed()); } }
struct Gone(&'static str, Arc<Shared>);
impl Drop for Gone { fn drop(&mut self) { self.1.say(&format!("{} gone", self.0)); } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, rx) = mpsc::channel(1);
    let s = Arc::new(Shared { start: Instant::now(), mutex: Mutex::new(0), sem: Semaphore::new(2), tx, rx: Mutex::new(rx), notify: Notify::new(), watch: watch::channel(0).0, bcast: broadcast::channel(2).0, rw: RwLock::new(0) });
    let h0 = { let s = s.clone(); tokio::spawn(async move { let _g = Gone("a", s.clone());
sleep(Duration::from_micros(1500)).await; s.say("a.1 slept");
{ let mut set = tokio::task::JoinSet::new(); for i in 0..3u64 { let s = s.clone(); set.spawn(async move { let _g = Gone("a.2", s.clone()); sleep(Duration::from_millis(i * 1)).await; i }); }  while let Some(x) = set.join_next().await { s.say(&format!("a.2 set {:?}", x.ok())); } }
    }) };
    let h1 = { let s = s.clone(); tokio::spawn(async move { let _g = Gone("b", s.clone());
tokio::join!(async { { let p = s.sem.acquire_many(2).await.unwrap(); sleep(Duration::from_millis(100)).await; drop(p); s.say("b.4 permits"); } }, async { { let mut iv = tokio::time::interval(Duration::from_millis(8)); iv.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip); for _ in 0..1 { iv.tick().await; s.say("b.5 tick");  } } }, sleep(Duration::from_millis(63))); s.say("b.3 joined");
{ let mut b = s.bcast.subscribe(); let n = s.bcast.send(4); let e = timeout(Duration::from_micros(999), b.recv()).await; let f = timeout(Duration::from_micros(2100), b.recv()).await; s.say(&format!("b.6 bcast {n:?} {e:?} {f:?}")); }
{ let mut w = s.watch.subscribe(); let e = timeout(Duration::from_millis(1), w.changed()).await; s.say(&format!("b.7 changed {} {}", e.is_ok(), *w.borrow())); }
{ let mut iv = tokio::time::interval(Duration::from_millis(8)); iv.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay); for _ in 0..4 { iv.tick().await; s.say("b.8 tick"); sleep(Duration::from_millis(5)).await; } }
    }) };
    let h2 = { let s = s.clone(); tokio::spawn(async move { let _g = Gone("c", s.clone());
{ let mut w = s.watch.subscribe(); let e = timeout(Duration::from_millis(2), w.changed()).await; s.say(&format!("c.9 changed {} {}", e.is_ok(), *w.borrow())); }
tokio::select! { biased; _ = sleep(Duration::from_micros(999)) => s.say("c.10 first"), _ = async { s.notify.notify_waiters(); s.say("c.11 notify_waiters"); } => s.say("c.10 second") }
{ let e = timeout(Duration::from_millis(10), async { s.rx.lock().await.recv().await }).await; s.say(&format!("c.12 recv {e:?}")); }
    }) };
    let h3 = { let s = s.clone(); tokio::spawn(async move { let _g = Gone("d", s.clone());
tokio::task::yield_now().await; s.say("d.13 yielded");
sleep(Duration::from_micros(2100)).await; s.say("d.14 slept");
{ let p = s.sem.acquire_many(2).await.unwrap(); sleep(Duration::from_millis(20)).await; drop(p); s.say("d.15 permits"); }
{ let e = timeout(Duration::from_millis(2), async { sleep(Duration::from_micros(1)).await; }).await; s.say(&format!("d.16 timeout {}", e.is_err())); }
    }) };
sleep(Duration::from_millis(5)).await; s.say("m.17 slept");
{ let p = s.sem.acquire_many(2).await.unwrap(); sleep(Duration::from_micros(999)).await; drop(p); s.say("m.18 permits"); }
{ let e = timeout(Duration::from_millis(1), async { let _ = s.sem.acquire().await; }).await; s.say(&format!("m.19 timeout {}", e.is_err())); }
{ let h = tokio::spawn({ let s = s.clone(); async move { let _g = Gone("m.20", s.clone()); sleep(Duration::from_micros(500)).await; s.say("m.21 slept"); } }); h.abort(); let e = h.await; s.say(&format!("m.20 handle {}", match e { Ok(()) => "ok", Err(e) if e.is_cancelled() => "cancelled", Err(_) => "panicked" })); }

    s.say("main ends");
}
