// A debouncer: each event pushes the deadline back.
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{sleep, Instant};

async fn debounce(mut rx: mpsc::Receiver<char>, quiet: Duration) -> Vec<String> {
    let mut batches = Vec::new();
    let mut buf = String::new();
    let timer = sleep(quiet);
    tokio::pin!(timer);
    loop {
        tokio::select! {
            biased;
            ev = rx.recv() => match ev {
                Some(c) => {
                    buf.push(c);
                    timer.as_mut().reset(Instant::now() + quiet);
                }
                None => {
                    if !buf.is_empty() {
                        batches.push(std::mem::take(&mut buf));
                    }
                    return batches;
                }
            },
            () = &mut timer, if !buf.is_empty() => {
                batches.push(std::mem::take(&mut buf));
            }
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, rx) = mpsc::channel(4);
    let worker = tokio::spawn(debounce(rx, Duration::from_millis(50)));
    let script = "he_l_lo____wor__ld___!";
    for c in script.chars() {
        if c == '_' {
            sleep(Duration::from_millis(20)).await;
        } else {
            tx.send(c).await.unwrap();
        }
    }
    drop(tx);
    let batches = worker.await.unwrap();
    for (i, b) in batches.iter().enumerate() {
        println!("batch {i}: {b:?}");
    }
}
