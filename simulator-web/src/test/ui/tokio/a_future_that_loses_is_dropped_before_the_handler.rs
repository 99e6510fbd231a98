// What is dropped, and when, if a future is cancelled half way.
use std::time::Duration;
use tokio::time::{sleep, timeout};

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("  drop {}", self.0);
    }
}

async fn work(arg: Noisy) -> usize {
    let _first = Noisy("first");
    sleep(Duration::from_millis(10)).await;
    let _second = Noisy("second");
    {
        let _inner = Noisy("inner");
        sleep(Duration::from_millis(10)).await;
    }
    let _third = Noisy("third");
    sleep(Duration::from_millis(10)).await;
    println!("  finished");
    arg.0.len()
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    for limit in [5, 15, 25, 35] {
        println!("limit {limit}");
        let r = timeout(Duration::from_millis(limit), work(Noisy("arg"))).await;
        println!("  -> {:?}", r.ok());
    }

    println!("never polled");
    drop(work(Noisy("unpolled")));

    println!("select loser");
    tokio::select! {
        n = work(Noisy("loser")) => println!("  {n}"),
        _ = sleep(Duration::from_millis(12)) => println!("  handler runs"),
    }

    println!("abort");
    let h = tokio::spawn(work(Noisy("task")));
    sleep(Duration::from_millis(22)).await;
    h.abort();
    println!("  aborted, cancelled = {}", h.await.unwrap_err().is_cancelled());
}
