use tokio::sync::mpsc;
use tokio::time::{sleep, Duration};

async fn greet(name: &str, tx: mpsc::UnboundedSender<String>) {
    sleep(Duration::from_millis(1)).await;
    let _ = tx.send(format!("hello {name}"));
}

#[tokio::main]
fn main() { //~ ERROR
    let (tx, mut rx) = mpsc::unbounded_channel();
    let jobs = ["ann", "bob"].map(|n| tokio::spawn(greet(n, tx.clone())));
    println!("{} greetings on the way", jobs.len());
    drop(tx);
    while let Ok(line) = rx.try_recv() {
        println!("{line}");
    }
}
