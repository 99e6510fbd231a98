use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{sleep_until, Instant};

// A timer queue: jobs may be added while waiting for the nearest one.
struct Scheduler {
    heap: BinaryHeap<Reverse<(Instant, u32, String)>>,
    seq: u32,
    rx: mpsc::Receiver<(u64, &'static str)>,
    start: Instant,
}

impl Scheduler {
    fn add(&mut self, (ms, what): (u64, &str)) {
        self.seq += 1;
        let at = Instant::now() + Duration::from_millis(ms);
        self.heap.push(Reverse((at, self.seq, what.to_string())));
    }

    async fn run(mut self) -> u32 {
        let mut open = true;
        loop {
            let next = self.heap.peek().map(|Reverse((at, ..))| *at);
            let far = self.start + Duration::from_secs(3600);
            tokio::select! {
                biased;
                new = self.rx.recv(), if open => match new {
                    Some(job) => self.add(job),
                    None => open = false,
                },
                _ = sleep_until(next.unwrap_or(far)), if next.is_some() => {
                    let Some(Reverse((_, seq, what))) = self.heap.pop() else { unreachable!() };
                    println!("{:>4}ms #{seq} {what}", self.start.elapsed().as_millis());
                }
                else => return self.seq,
            }
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, rx) = mpsc::channel(10);
    let start = Instant::now();
    let s = Scheduler { heap: BinaryHeap::new(), seq: 0, rx, start };
    let h = tokio::spawn(s.run());
    for job in [(300, "water plants"), (100, "make tea"), (200, "read"), (100, "feed cat")] {
        tx.send(job).await.unwrap();
    }
    tokio::time::sleep(Duration::from_millis(150)).await;
    tx.send((10, "urgent")).await.unwrap();
    tx.send((0, "now")).await.unwrap();
    drop(tx);
    println!("jobs {}", h.await.unwrap());
}
