use tokio::sync::mpsc;
#[tokio::main]
async fn main() { let (tx, mut rx) = mpsc::channel::<u8>(1); tx.send("a").await.unwrap(); let y: String = rx.recv().await; } //~ ERROR E0308
