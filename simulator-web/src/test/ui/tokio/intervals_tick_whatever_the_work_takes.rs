use std::time::Duration;
use tokio::time::{interval, interval_at, sleep, Instant, MissedTickBehavior};

async fn ticks(behaviour: MissedTickBehavior) -> Vec<u128> {
    let start = Instant::now();
    let mut it = interval(Duration::from_millis(100));
    it.set_missed_tick_behavior(behaviour);
    let mut seen = Vec::new();
    it.tick().await;
    seen.push(start.elapsed().as_millis());
    // a stall which eats two and a half periods
    sleep(Duration::from_millis(250)).await;
    for _ in 0..5 {
        it.tick().await;
        seen.push(start.elapsed().as_millis());
    }
    seen
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("burst {:?}", ticks(MissedTickBehavior::Burst).await);
    println!("delay {:?}", ticks(MissedTickBehavior::Delay).await);
    println!("skip  {:?}", ticks(MissedTickBehavior::Skip).await);

    let t0 = Instant::now();
    let mut late = interval_at(t0 + Duration::from_secs(2), Duration::from_secs(5));
    println!("period {:?}", late.period());
    for _ in 0..3 {
        let at = late.tick().await;
        println!("at {}s", (at - t0).as_secs());
    }
    late.reset();
    late.tick().await;
    println!("after reset {}s", t0.elapsed().as_secs());
}
