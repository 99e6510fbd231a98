use tokio::sync::mpsc;
#[tokio::main]
async fn main() { let (tx, rx) = mpsc::channel(1); tx.send(1).await.unwrap(); while let Some(x) = rx.recv().await { println!("{x}"); } } //~ ERROR E0596
