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
s.notify.notify_waiters(); s.say("a.1 notify_waiters");
{ let mut b = s.bcast.subscribe(); let n = s.bcast.send(8); let e = timeout(Duration::from_millis(1), b.recv()).await; let f = timeout(Duration::from_millis(130), b.recv()).await; s.say(&format!("a.2 bcast {n:?} {e:?} {f:?}")); }
{ let p = s.sem.acquire().await.unwrap(); tokio::task::yield_now().await; drop(p); s.say("a.3 permit"); }
    }) };
    let h1 = { let s = s.clone(); tokio::spawn(async move { let _g = Gone("b", s.clone());
s.watch.send_modify(|v| *v += 1); s.say("b.4 watch");
s.watch.send_modify(|v| *v += 1); s.say("b.5 watch");
{ let h = tokio::spawn({ let s = s.clone(); async move { let _g = Gone("b.6", s.clone()); { let g = s.rw.read().await; sleep(Duration::from_millis(3)).await; s.say(&format!("b.7 read {}", *g)); }
{ let mut set = tokio::task::JoinSet::new(); for i in 0..4u64 { let s = s.clone(); set.spawn(async move { let _g = Gone("b.8", s.clone()); sleep(Duration::from_millis(i * 0)).await; i }); }  while let Some(x) = set.join_next().await { s.say(&format!("b.8 set {:?}", x.ok())); } } } }); tokio::task::yield_now().await; h.abort(); let e = h.await; s.say(&format!("b.6 handle {}", match e { Ok(()) => "ok", Err(e) if e.is_cancelled() => "cancelled", Err(_) => "panicked" })); }
{ let (tx, rx) = tokio::sync::oneshot::channel(); let s2 = s.clone(); tokio::spawn(async move { sleep(Duration::from_micros(500)).await; s2.say("b.9 sending"); let _ = tx.send(7); }); let e = timeout(Duration::from_micros(1500), rx).await; s.say(&format!("b.9 oneshot {e:?}")); }
tokio::task::yield_now().await; s.say("b.10 yielded");
    }) };
    let h2 = { let s = s.clone(); tokio::spawn(async move { let _g = Gone("c", s.clone());
sleep(Duration::from_micros(300)).await; s.say("c.11 slept");
{ let p = s.sem.acquire().await.unwrap(); tokio::task::yield_now().await; drop(p); s.say("c.12 permit"); }
{ let e = timeout(Duration::from_micros(2100), s.tx.send(54)).await; s.say(&format!("c.13 send {}", e.is_ok())); }
{ let mut set = tokio::task::JoinSet::new(); for i in 0..4u64 { let s = s.clone(); set.spawn(async move { let _g = Gone("c.14", s.clone()); sleep(Duration::from_millis(i * 2)).await; i }); } set.abort_all(); while let Some(x) = set.join_next().await { s.say(&format!("c.14 set {:?}", x.ok())); } }
    }) };
s.notify.notify_one(); s.say("m.15 notify_one");
{ let mut g = s.rw.write().await; *g += 1; tokio::task::yield_now().await; s.say(&format!("m.16 wrote {}", *g)); }

    s.say("main ends");
}
