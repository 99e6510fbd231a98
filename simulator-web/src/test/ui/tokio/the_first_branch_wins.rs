use std::time::Duration;
use tokio::select;
use tokio::time::sleep;

#[derive(Debug)]
enum Winner {
    Hare(u32),
    Tortoise { steps: u32 },
    Nobody,
}

async fn hare(nap: u64) -> u32 {
    sleep(Duration::from_millis(10)).await;
    sleep(Duration::from_millis(nap)).await;
    100
}

async fn tortoise() -> u32 {
    let mut steps = 0;
    while steps < 50 {
        sleep(Duration::from_millis(4)).await;
        steps += 1;
    }
    steps
}

async fn run(nap: u64, limit: u64) -> Winner {
    select! {
        speed = hare(nap) => Winner::Hare(speed),
        steps = tortoise() => Winner::Tortoise { steps },
        _ = sleep(Duration::from_millis(limit)) => Winner::Nobody,
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{:?}", run(50, 1000).await);
    println!("{:?}", run(500, 1000).await);
    println!("{:?}", run(500, 77).await);
    let label = match run(0, 5).await {
        Winner::Hare(s) if s > 10 => "fast hare",
        Winner::Hare(_) => "slow hare",
        Winner::Tortoise { .. } => "tortoise",
        Winner::Nobody => "called off",
    };
    println!("{label}");
}
