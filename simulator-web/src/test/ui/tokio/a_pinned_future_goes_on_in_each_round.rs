use std::time::Duration;
use tokio::time::{self, sleep};

async fn download(size: u32) -> String {
    for _ in 0..size {
        sleep(Duration::from_millis(100)).await;
    }
    format!("{size} chunks")
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let job = download(5);
    tokio::pin!(job);

    let mut ticks = 0u32;
    let mut spinner = time::interval(Duration::from_millis(150));
    let result = loop {
        tokio::select! {
            biased;
            out = &mut job => break out,
            _ = spinner.tick() => {
                ticks += 1;
                println!("tick {ticks}");
            }
        }
    };
    println!("finished with {result} after {ticks} ticks");

    let deadline = sleep(Duration::from_millis(330));
    tokio::pin!(deadline);
    let mut n = 0;
    loop {
        tokio::select! {
            _ = &mut deadline => {
                println!("deadline, n = {n}");
                break;
            }
            _ = sleep(Duration::from_millis(100)) => n += 1,
        }
    }
    println!("elapsed: {}", deadline.is_elapsed());

    tokio::pin! {
        let again = download(1);
    }
    println!("{}", again.as_mut().await);
}
