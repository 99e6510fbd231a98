use tokio::time::{sleep, Duration, Instant};
use std::sync::Arc;
#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let a = tokio::spawn(async { println!("id {}", tokio::task::id()); 5 });
    println!("{:?} {}", a.id(), a.id());
    println!("{:?}", a);
    println!("{:?}", a.await);
    let b = tokio::spawn(async { if true { panic!("boom {}", 1); } });
    let e = b.await.unwrap_err();
    println!("{e} | {e:?}");
    let b = tokio::spawn(async { if true { panic!("lit"); } });
    let e = b.await.unwrap_err();
    println!("{e} | {e:?} {} {}", e.is_panic(), e.is_cancelled());
    let c = tokio::spawn(sleep(Duration::from_millis(5)));
    c.abort();
    println!("fin {}", c.is_finished());
    let e = c.await.unwrap_err();
    println!("{e} | {e:?}");
    println!("{:?}", tokio::time::timeout(Duration::from_millis(1), sleep(Duration::from_millis(5))).await);
    let t = tokio::time::timeout(Duration::from_millis(1), sleep(Duration::from_millis(5))).await.unwrap_err();
    println!("{t}");
    let m = tokio::sync::Mutex::new(5);
    println!("{:?}", m);
    let g = m.lock().await;
    println!("{:?} {:?} {}", g, m, m.try_lock().is_err());
    println!("{:?}", m.try_lock().map(|g| *g));
    drop(g);
    let rw = tokio::sync::RwLock::new(vec![1]);
    println!("{:?}", rw);
    println!("{:?}", *rw.read().await);
    let s = Arc::new(tokio::sync::Semaphore::new(2));
    println!("{:?}", s);
    let p = s.acquire().await.unwrap();
    println!("{:?} {}", p, s.available_permits());
    println!("{:?}", s.try_acquire_many(3).map(|_| ()));
    s.close();
    println!("{:?}", s.acquire().await.map(|_| ()));
    let (tx, mut rx) = tokio::sync::mpsc::channel::<i32>(1);
    println!("{:?}", tx.try_send(1));
    println!("{:?}", tx.try_send(2));
    println!("{:?}", rx.try_recv());
    println!("{:?}", rx.try_recv());
    println!("{:?} {}", rx.try_recv().unwrap_err(), rx.try_recv().unwrap_err());
    drop(rx);
    println!("{:?} {}", tx.send(1).await, tx.send(1).await.unwrap_err());
    println!("{:?} {}", tx.try_send(1), tx.try_send(1).unwrap_err());
    let (tx, rx) = tokio::sync::oneshot::channel::<i32>();
    drop(tx);
    println!("{:?}", rx.await);
    let (tx, mut rx) = tokio::sync::oneshot::channel::<i32>();
    println!("{:?}", rx.try_recv());
    drop(rx);
    println!("{:?}", tx.send(3));
    let (tx, mut rx) = tokio::sync::watch::channel(1);
    println!("{:?}", rx.has_changed());
    tx.send(5).unwrap();
    println!("{:?} {:?}", rx.has_changed(), rx.borrow());
    println!("{:?} {:?}", rx.changed().await, *rx.borrow());
    drop(tx);
    println!("{:?}", rx.changed().await);
    let (tx, mut rx) = tokio::sync::broadcast::channel(2);
    for i in 0..4 { println!("{:?}", tx.send(i)); }
    println!("{:?}", rx.recv().await);
    println!("{:?}", rx.recv().await);
    println!("{:?}", rx.recv().await);
    println!("{:?}", rx.try_recv());
    drop(tx);
    println!("{:?} {}", rx.try_recv(), rx.try_recv().unwrap_err());
    println!("{:?} {}", rx.recv().await, rx.recv().await.unwrap_err());
    let n = tokio::sync::Notify::new();
    n.notify_one(); n.notify_one();
    n.notified().await;
    println!("{:?}", tokio::time::timeout(Duration::from_millis(3), n.notified()).await);
    let i = Instant::now();
    tokio::time::advance(Duration::from_micros(500)).await;
    println!("{:?}", i.elapsed());
    sleep(Duration::from_micros(100)).await;
    println!("{:?}", i.elapsed());
    let mut iv = tokio::time::interval(Duration::from_millis(10));
    let s0 = Instant::now();
    for _ in 0..3 { let t = iv.tick().await; println!("{:?} {:?}", t - s0, i.elapsed()); }
    sleep(Duration::from_millis(35)).await;
    for _ in 0..4 { let t = iv.tick().await; println!("{:?} {:?}", t - s0, i.elapsed()); }
    println!("{:?}", tokio::task::try_id());
    let cell: tokio::sync::OnceCell<i32> = tokio::sync::OnceCell::new();
    println!("{:?} {}", cell, cell.get_or_init(|| async { 3 }).await);
    println!("{:?} {:?}", cell, cell.set(4));
    let mut set = tokio::task::JoinSet::new();
    for i in 0..4u64 { set.spawn(async move { sleep(Duration::from_millis(10 - i)).await; i }); }
    println!("{:?}", set);
    while let Some(r) = set.join_next().await { print!("{:?} ", r); }
    println!();
    struct D(i32);
    impl Drop for D { fn drop(&mut self) { println!("drop {}", self.0); } }
    let mut set = tokio::task::JoinSet::new();
    for i in 0..4 { set.spawn(async move { let _d = D(i); sleep(Duration::from_secs(1)).await; }); }
    tokio::task::yield_now().await;
    set.abort_all();
    while let Some(r) = set.join_next().await { print!("{:?} ", r); }
    println!();
    for i in 0..4 { set.spawn(async move { let _d = D(i); sleep(Duration::from_secs(1)).await; }); }
    tokio::task::yield_now().await;
    drop(set);
    tokio::task::yield_now().await;
    for i in 10..14 { tokio::spawn(async move { let _d = D(i); sleep(Duration::from_secs(1)).await; }); }
    for i in 14..16 { let d = D(i); tokio::spawn(async move { let _d = d; sleep(Duration::from_secs(1)).await; }); }
    tokio::task::yield_now().await;
    for i in 16..18 { let d = D(i); tokio::spawn(async move { let _d = d; sleep(Duration::from_secs(1)).await; }); }
    let b = tokio::sync::Barrier::new(1);
    println!("{:?}", b.wait().await);
    let _m = D(100);
    println!("end");
}
