// Hedged requests: start a backup if the first replica is slow; abort the losers.
use std::sync::atomic::{AtomicI32, Ordering::SeqCst};
use std::time::Duration;
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::{sleep, Instant};

static LIVE: AtomicI32 = AtomicI32::new(0);

struct Live;
impl Live {
    fn new() -> Self {
        LIVE.fetch_add(1, SeqCst);
        Live
    }
}
impl Drop for Live {
    fn drop(&mut self) {
        LIVE.fetch_sub(1, SeqCst);
    }
}

async fn replica(id: usize, latency: u64) -> (usize, u64) {
    let _live = Live::new();
    sleep(Duration::from_millis(latency)).await;
    (id, latency)
}

async fn hedged(latencies: &[u64], patience: Duration) -> Option<(usize, u64)> {
    let mut set = JoinSet::new();
    let mut todo = latencies.iter().copied().enumerate();
    loop {
        if let Some((id, ms)) = todo.next() {
            let _handle: AbortHandle = set.spawn(replica(id, ms));
        }
        tokio::select! {
            biased;
            Some(res) = set.join_next() => return res.ok(),
            () = sleep(patience), if todo.len() > 0 => println!("  slow, hedging"),
            else => return None,
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    for lat in [&[30, 10, 10][..], &[500, 45, 5], &[500, 400, 300], &[]] {
        let t = Instant::now();
        let won = hedged(lat, Duration::from_millis(50)).await;
        println!("{lat:?}: {won:?} in {:?}, live {}", t.elapsed(), LIVE.load(SeqCst));
        tokio::task::yield_now().await;
    }
    println!("live at the end {}", LIVE.load(SeqCst));

    let mut set = JoinSet::new();
    let keep = set.spawn(replica(1, 10));
    let kill = set.spawn(replica(2, 20));
    kill.abort();
    println!("distinct ids {}", keep.id() != kill.id());
    while let Some(r) = set.join_next_with_id().await {
        match r {
            Ok((id, v)) => println!("{} {v:?}", id == keep.id()),
            Err(e) => println!("{} {}", e.id() == kill.id(), e.is_cancelled()),
        }
    }
}
