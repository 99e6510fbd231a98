use tokio::sync::{mpsc, oneshot};

async fn next_line(rx: &mut mpsc::Receiver<String>, stop: &mut oneshot::Receiver<()>) -> Option<String> {
    let line = tokio::select! {
        biased;
        _ = stop => None,
        line = rx.recv() => line.unwrap_or_default(), //~ ERROR E0308
    };
    line
}

#[tokio::main]
async fn main() {
    let (tx, mut rx) = mpsc::channel(4);
    let (_stop_tx, mut stop) = oneshot::channel();
    tx.send("one".to_string()).await.unwrap();
    drop(tx);
    println!("{:?}", next_line(&mut rx, &mut stop).await);
}
