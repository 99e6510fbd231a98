use std::fmt::Display;
use tokio::sync::mpsc;

// Sends every item of a vector from a background task.
fn stream_of<T: Display + Send>(items: Vec<T>) -> mpsc::Receiver<T> {
    let (tx, rx) = mpsc::channel(2);
    tokio::spawn(async move { //~ ERROR E0310
        for it in items {
            if tx.send(it).await.is_err() {
                break;
            }
        }
    });
    rx
}

#[tokio::main]
async fn main() {
    let mut rx = stream_of(vec![1.5, 2.5]);
    while let Some(x) = rx.recv().await {
        println!("{x}");
    }
}
