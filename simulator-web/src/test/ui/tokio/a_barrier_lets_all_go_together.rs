use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Barrier;
use tokio::time::{sleep, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let barrier = Arc::new(Barrier::new(3));
    let mut hikers = Vec::new();
    for (name, pace) in [("ines", 3u64), ("jo", 1), ("kim", 7)] {
        let b = barrier.clone();
        hikers.push(tokio::spawn(async move {
            let mut lead = 0;
            for camp in 1..=2 {
                sleep(Duration::from_secs(pace)).await;
                println!("{name} reaches camp {camp} at {}s", start.elapsed().as_secs());
                if b.wait().await.is_leader() {
                    lead += 1;
                }
            }
            (name, lead, start.elapsed().as_secs())
        }));
    }
    for h in hikers {
        let (name, lead, at) = h.await.unwrap();
        println!("{name}: last in {lead} time(s), home at {at}s");
    }
}
