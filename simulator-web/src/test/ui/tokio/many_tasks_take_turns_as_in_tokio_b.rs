use std::sync::Arc;
use tokio::sync::{broadcast, mpsc, Mutex, Notify, RwLock, Semaphore, watch};
use tokio::time::{sleep, timeout, Duration, Instant};
struct Shared { start: Instant, mutex: Mutex<i32>, sem: Semaphore, tx: mpsc::Sender<i32>, rx: Mutex<mpsc::Receiver<i32>>, notify: Notify, watch: watch::Sender<i32>, bcast: broadcast::Sender<i32>, rw: RwLock<i32> }
impl Shared { fn say(&self, what: &str) { println!("{:?} {what}", self.start.elapsed()); } }
struct Gone(&'static str, Arc<Shared>);
impl Drop for Gone { fn drop(&mut self) { self.1.say(&format!("{} gone", self.0)); } }
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, rx) = mpsc::channel(2);
    let s = Arc::new(Shared { start: Instant::now(), mutex: Mutex::new(0), sem: Semaphore::new(2), tx, rx: Mutex::new(rx), notify: Notify::new(), watch: watch::channel(0).0, bcast: broadcast::channel(2).0, rw: RwLock::new(0) });
    let h0 = { let s = s.clone(); tokio::spawn(async move { let _g = Gone("a", s.clone());
tokio::join!(async { { let mut g = s.mutex.lock().await; *g += 1; let v = *g; sleep(Duration::from_millis(130)).await; s.say(&format!("a.2 locked {v}")); } }, async { tokio::join!(async { tokio::task::yield_now().await; s.say("a.4 yielded");
sleep(Duration::from_micros(999)).await; s.say("a.5 slept"); }, async { { let g = s.rw.read().await; sleep(Duration::from_millis(5)).await; s.say(&format!("a.6 read {}", *g)); }
{ let (tx, rx) = tokio::sync::oneshot::channel(); let s2 = s.clone(); tokio::spawn(async move { sleep(Duration::from_millis(1)).await; s2.say("a.7 sending"); let _ = tx.send(4); }); let e = timeout(Duration::from_millis(7), rx).await; s.say(&format!("a.7 oneshot {e:?}")); } }, async { sleep(Duration::from_millis(20)).await; }); s.say("a.3 joined"); }, s.notify.notified()); s.say("a.1 joined");
{ let g = s.rw.read().await; sleep(Duration::from_millis(10)).await; s.say(&format!("a.8 read {}", *g)); }
{ let mut g = s.rw.write().await; *g += 1; tokio::task::yield_now().await; s.say(&format!("a.9 wrote {}", *g)); }
sleep(Duration::from_micros(2100)).await; s.say("a.10 slept");
tokio::select! { biased; _ = sleep(Duration::from_millis(10)) => s.say("a.11 first"), _ = tokio::task::yield_now() => s.say("a.11 second") }
    }) };
    let h1 = { let s = s.clone(); tokio::spawn(async move { let _g = Gone("b", s.clone());
sleep(Duration::from_millis(2)).await; s.say("b.12 slept");
{ let e = timeout(Duration::from_millis(64), async { s.rx.lock().await.recv().await }).await; s.say(&format!("b.13 recv {e:?}")); }
    }) };
    let h2 = { let s = s.clone(); tokio::spawn(async move { let _g = Gone("c", s.clone());
{ let p = s.sem.acquire().await.unwrap(); tokio::task::yield_now().await; drop(p); s.say("c.14 permit"); }
{ let p = s.sem.acquire().await.unwrap(); tokio::task::yield_now().await; drop(p); s.say("c.15 permit"); }
    }) };
    let h3 = { let s = s.clone(); tokio::spawn(async move { let _g = Gone("d", s.clone());
{ let h = tokio::spawn({ let s = s.clone(); async move { let _g = Gone("d.16", s.clone()); { let mut iv = tokio::time::interval(Duration::from_millis(7)); iv.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip); for _ in 0..1 { iv.tick().await; s.say("d.17 tick"); sleep(Duration::from_micros(2100)).await; } }
sleep(Duration::from_millis(10)).await; s.say("d.18 slept"); } }); h.abort(); let e = h.await; s.say(&format!("d.16 handle {}", match e { Ok(()) => "ok", Err(e) if e.is_cancelled() => "cancelled", Err(_) => "panicked" })); }
{ let mut iv = tokio::time::interval(Duration::from_millis(2));  for _ in 0..1 { iv.tick().await; s.say("d.19 tick");  } }
    }) };
    let h4 = { let s = s.clone(); tokio::spawn(async move { let _g = Gone("e", s.clone());
{ let mut set = tokio::task::JoinSet::new(); for i in 0..2u64 { let s = s.clone(); set.spawn(async move { let _g = Gone("e.20", s.clone()); sleep(Duration::from_millis(i * 1)).await; i }); } set.abort_all(); while let Some(x) = set.join_next().await { s.say(&format!("e.20 set {:?}", x.ok())); } }
{ let g = s.rw.read().await; sleep(Duration::from_micros(1)).await; s.say(&format!("e.21 read {}", *g)); }
tokio::select! { biased; _ = s.notify.notified() => s.say("e.22 first"), _ = sleep(Duration::from_micros(999)) => s.say("e.22 second") }
sleep(Duration::from_micros(300)).await; s.say("e.23 slept");
{ let mut b = s.bcast.subscribe(); let n = s.bcast.send(2); let e = timeout(Duration::from_millis(1), b.recv()).await; let f = timeout(Duration::from_millis(100), b.recv()).await; s.say(&format!("e.24 bcast {n:?} {e:?} {f:?}")); }
    }) };
{ let e = timeout(Duration::from_millis(64), async { s.rx.lock().await.recv().await }).await; s.say(&format!("m.25 recv {e:?}")); }
sleep(Duration::from_millis(5)).await; s.say("m.26 slept");
sleep(Duration::from_micros(500)).await; s.say("m.27 slept");
    let _ = timeout(Duration::from_secs(3), h4).await; s.say("main joined 4");
    s.say("main ends");
}
