use std::sync::{Arc, Mutex};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::mpsc;

struct Service {
    rt: Runtime,
    tx: mpsc::UnboundedSender<u32>,
    seen: Arc<Mutex<Vec<u32>>>,
}

impl Service {
    fn new() -> std::io::Result<Service> {
        let rt = Builder::new_current_thread().enable_time().build()?;
        let (tx, mut rx) = mpsc::unbounded_channel();
        let seen = Arc::new(Mutex::new(vec![]));
        let sink = Arc::clone(&seen);
        rt.spawn(async move {
            while let Some(n) = rx.recv().await {
                sink.lock().unwrap().push(n);
            }
        });
        Ok(Service { rt, tx, seen })
    }

    // A blocking facade over async code.
    fn settle(&self) -> usize {
        self.rt.block_on(async {
            for _ in 0..5 {
                tokio::task::yield_now().await;
            }
        });
        self.seen.lock().unwrap().len()
    }
}

fn main() -> std::io::Result<()> {
    println!("inside a runtime? {}", Handle::try_current().is_ok());
    let s = Service::new()?;
    for n in 1..=3 {
        s.tx.send(n).unwrap();
    }
    println!("nobody ran yet: {}", s.seen.lock().unwrap().len());
    println!("settled: {}", s.settle());
    s.tx.send(99).unwrap();
    println!("settled: {}", s.settle());

    let text = s.rt.block_on(async {
        let h = Handle::current();
        let a = h.spawn(async { "nested" });
        format!("{} {:?}", a.await.unwrap(), h.runtime_flavor())
    });
    println!("{text}");

    {
        let _enter = s.rt.enter();
        println!("entered? {}", Handle::try_current().is_ok());
        let h = tokio::spawn(async { 6 * 7 });
        println!("answer {}", s.rt.block_on(h).unwrap());
    }
    println!("seen {:?}, handles {}", s.seen.lock().unwrap(), Arc::strong_count(&s.seen));
    let Service { rt, tx, seen } = s;
    drop(rt);
    println!("send after shutdown: {:?}", tx.send(1).is_err());
    println!("handles {}", Arc::strong_count(&seen));
    Ok(())
}
