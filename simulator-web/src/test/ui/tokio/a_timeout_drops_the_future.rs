use std::time::Duration;
use tokio::time::{error::Elapsed, sleep, timeout, timeout_at, Instant};

async fn slow(ms: u64) -> Result<u64, String> {
    sleep(Duration::from_millis(ms)).await;
    if ms % 2 == 0 { Ok(ms) } else { Err(format!("{ms} is odd")) }
}

fn describe(r: Result<Result<u64, String>, Elapsed>) -> String {
    match r {
        Ok(Ok(v)) => format!("value {v}"),
        Ok(Err(e)) => format!("inner error: {e}"),
        Err(e) => format!("timed out ({e})"),
    }
}

#[derive(Debug)]
enum Fail {
    Late,
    Bad(String),
}

impl From<Elapsed> for Fail {
    fn from(_: Elapsed) -> Self {
        Fail::Late
    }
}

impl From<String> for Fail {
    fn from(s: String) -> Self {
        Fail::Bad(s)
    }
}

async fn flat(ms: u64, limit: u64) -> Result<u64, Fail> {
    let v = timeout(Duration::from_millis(limit), slow(ms)).await??;
    Ok(v + 1)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    for ms in [40, 41, 200] {
        println!("{}", describe(timeout(Duration::from_millis(100), slow(ms)).await));
    }

    let deadline = Instant::now() + Duration::from_millis(100);
    for ms in [60, 30, 20, 10] {
        let r = timeout_at(deadline, slow(ms)).await;
        let left = deadline.saturating_duration_since(Instant::now());
        println!("{} / left {:?}", describe(r), left);
    }

    println!("{:?} {:?} {:?}", flat(2, 5).await, flat(3, 5).await, flat(8, 5).await);
    let ready = timeout(Duration::ZERO, async { "ready at once" }).await;
    println!("{ready:?}");
}
