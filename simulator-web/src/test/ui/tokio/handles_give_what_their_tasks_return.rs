use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::sleep;

async fn square(n: u64) -> u64 {
    sleep(Duration::from_millis(10 * n)).await;
    n * n
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> Result<(), tokio::task::JoinError> {
    let handles: Vec<JoinHandle<u64>> = (1..=5).rev().map(|n| tokio::spawn(square(n))).collect();
    let mut sum = 0;
    for h in handles {
        let v = h.await?;
        println!("got {v}");
        sum += v;
    }
    println!("sum {sum}");

    let sleeper = tokio::spawn(async {
        sleep(Duration::from_secs(3600)).await;
        "never"
    });
    tokio::task::yield_now().await;
    println!("finished? {}", sleeper.is_finished());
    sleeper.abort();
    match sleeper.await {
        Ok(s) => println!("value {s}"),
        Err(e) if e.is_cancelled() => println!("cancelled, panic = {}", e.is_panic()),
        Err(e) => println!("other {e}"),
    }

    let quick = tokio::spawn(async { 7 });
    tokio::task::yield_now().await;
    println!("finished? {}", quick.is_finished());
    quick.abort(); // too late to matter
    println!("{:?}", quick.await.ok());
    Ok(())
}
