// Token bucket rate limiter.
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::{self, Instant};

struct Bucket {
    tokens: f64,
    last: Instant,
}

pub struct RateLimiter {
    rate: f64,
    burst: f64,
    state: Mutex<Bucket>,
}

impl RateLimiter {
    pub fn new(rate: f64, burst: u32) -> Self {
        let burst = f64::from(burst);
        RateLimiter { rate, burst, state: Mutex::new(Bucket { tokens: burst, last: Instant::now() }) }
    }

    pub async fn acquire(&self, n: u32) {
        let n = f64::from(n);
        let mut st = self.state.lock().await;
        loop {
            let now = Instant::now();
            let grown = now.duration_since(st.last).as_secs_f64() * self.rate;
            st.tokens = (st.tokens + grown).min(self.burst);
            st.last = now;
            if st.tokens >= n - 1e-9 {
                st.tokens -= n;
                return;
            }
            let wait = (n - st.tokens) / self.rate;
            time::sleep(Duration::from_millis((wait * 1000.0).ceil() as u64)).await;
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let limiter = RateLimiter::new(2.0, 4);
    for i in 1..=8 {
        limiter.acquire(1).await;
        println!("call {i} at {:.1}s", start.elapsed().as_secs_f32());
    }
    time::advance(Duration::from_secs(60)).await;
    limiter.acquire(4).await;
    println!("burst at {:.1}s", start.elapsed().as_secs_f32());
    limiter.acquire(3).await;
    println!("heavy at {:.1}s", start.elapsed().as_secs_f32());
}
