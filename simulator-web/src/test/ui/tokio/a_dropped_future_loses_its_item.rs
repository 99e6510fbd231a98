// Cancellation safety: an async fn that takes an item and then awaits
// loses the item when select! drops it.
use tokio::sync::mpsc;
use tokio::time::{interval_at, sleep, Duration, Instant};

async fn recv_then_process(rx: &mut mpsc::Receiver<u32>) -> Option<u32> {
    let item = rx.recv().await?;
    sleep(Duration::from_millis(30)).await;
    Some(item)
}

fn filled() -> mpsc::Receiver<u32> {
    let (tx, rx) = mpsc::channel(10);
    for i in 1..=6 {
        tx.try_send(i).unwrap();
    }
    rx
}

fn ticker() -> tokio::time::Interval {
    let p = Duration::from_millis(50);
    interval_at(Instant::now() + p, p)
}

async fn unsafe_version() -> Vec<u32> {
    let mut rx = filled();
    let mut tick = ticker();
    let mut got = vec![];
    loop {
        tokio::select! {
            biased;
            _ = tick.tick() => {}
            item = recv_then_process(&mut rx) => match item {
                Some(i) => got.push(i),
                None => return got,
            },
        }
    }
}

async fn safe_version() -> Vec<u32> {
    let mut rx = filled();
    let mut tick = ticker();
    let mut got = vec![];
    loop {
        // the same future is polled again after each tick
        let work = recv_then_process(&mut rx);
        tokio::pin!(work);
        let item = loop {
            tokio::select! {
                biased;
                _ = tick.tick() => continue,
                item = &mut work => break item,
            }
        };
        match item {
            Some(i) => got.push(i),
            None => return got,
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("recreated: {:?}", unsafe_version().await);
    println!("kept:      {:?}", safe_version().await);
}
