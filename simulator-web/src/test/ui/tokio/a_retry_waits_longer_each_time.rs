use std::fmt::Debug;
use std::future::Future;
use std::time::Duration;
use tokio::time::{sleep, Instant};

struct Backoff {
    next: Duration,
    max: Duration,
    left: u32,
}

impl Iterator for Backoff {
    type Item = Duration;
    fn next(&mut self) -> Option<Duration> {
        self.left = self.left.checked_sub(1)?;
        let d = self.next;
        self.next = (d * 2).min(self.max);
        Some(d)
    }
}

fn backoff(left: u32) -> Backoff {
    Backoff { next: Duration::from_millis(100), max: Duration::from_secs(1), left }
}

async fn retry<T, E, F, Fut>(delays: impl IntoIterator<Item = Duration>, mut op: F) -> Result<T, E>
where
    E: Debug,
    F: FnMut(u32) -> Fut,
    Fut: Future<Output = Result<T, E>>,
{
    let mut attempt = 1;
    for d in delays {
        match op(attempt).await {
            Ok(v) => return Ok(v),
            Err(e) => println!("attempt {attempt} failed with {e:?}, sleeping {d:?}"),
        }
        sleep(d).await;
        attempt += 1;
    }
    op(attempt).await
}

#[derive(Debug)]
enum NetError {
    Reset,
    Status(u16),
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t = Instant::now();
    let r = retry(backoff(5), |n| async move {
        match n {
            1 => Err(NetError::Reset),
            2 | 3 => Err(NetError::Status(500 + n as u16)),
            _ => Ok(format!("page after {n} attempts")),
        }
    })
    .await;
    println!("{r:?} at {:?}", t.elapsed());

    let t = Instant::now();
    let mut calls = 0;
    let r: Result<(), &str> = retry(backoff(6), |_| {
        calls += 1;
        std::future::ready(Err("still down"))
    })
    .await;
    println!("{r:?} after {calls} calls and {:?}", t.elapsed());
}
