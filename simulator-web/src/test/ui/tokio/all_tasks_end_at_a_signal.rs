// Graceful shutdown with a watch channel and an mpsc "wait group".
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use tokio::time::{sleep, timeout};

struct Shutdown {
    rx: watch::Receiver<bool>,
    _alive: mpsc::Sender<()>,
}

impl Shutdown {
    async fn requested(&mut self) {
        let _ = self.rx.wait_for(|stop| *stop).await;
    }
}

async fn service(name: &'static str, period: u64, flush: u64, mut sd: Shutdown) {
    let mut rounds = 0;
    loop {
        tokio::select! {
            biased;
            _ = sd.requested() => break,
            _ = sleep(Duration::from_millis(period)) => rounds += 1,
        }
    }
    sleep(Duration::from_millis(flush)).await;
    println!("{name}: flushed and stopped after {rounds} rounds");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (stop_tx, stop_rx) = watch::channel(false);
    let (alive_tx, mut alive_rx) = mpsc::channel::<()>(1);
    for (name, period, flush) in [("http", 10, 35), ("db", 40, 20), ("stuck", 25, 10_000)] {
        let sd = Shutdown { rx: stop_rx.clone(), _alive: alive_tx.clone() };
        tokio::spawn(service(name, period, flush, sd));
    }
    drop(alive_tx);

    sleep(Duration::from_millis(205)).await;
    println!("ctrl-c");
    stop_tx.send(true).unwrap();
    match timeout(Duration::from_millis(500), alive_rx.recv()).await {
        Ok(None) => println!("clean exit"),
        Ok(Some(())) => unreachable!("nobody sends"),
        Err(_) => println!("forced exit"),
    }
}
