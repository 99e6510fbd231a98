use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::sleep;

async fn collect(mut rx: mpsc::Receiver<u8>) -> Vec<u8> {
    let mut out = vec![];
    let mut limit = sleep(Duration::from_millis(100));
    loop {
        tokio::select! { //~ ERROR E0277
            b = rx.recv() => match b {
                Some(b) => out.push(b),
                None => break,
            },
            _ = &mut limit => {
                println!("time is up");
                break;
            }
        }
    }
    out
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, rx) = mpsc::channel(4);
    tokio::spawn(async move {
        for b in b"hello".iter().copied() {
            sleep(Duration::from_millis(30)).await;
            if tx.send(b).await.is_err() {
                return;
            }
        }
    });
    println!("{:?}", collect(rx).await);
}
