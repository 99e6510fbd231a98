// Mistake: the attribute is there, `async` is not.
use std::time::Duration;
use tokio::sync::oneshot;

async fn oracle(question: &str) -> usize {
    tokio::time::sleep(Duration::from_millis(42)).await;
    question.len()
}

fn spawn_oracle(tx: oneshot::Sender<usize>) {
    tokio::spawn(async move {
        let n = oracle("what is the answer?").await;
        let _ = tx.send(n);
    });
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
fn main() { //~ ERROR
    let (tx, rx) = oneshot::channel();
    spawn_oracle(tx);
    match rx.await {
        Ok(n) => println!("answer {n}"),
        Err(e) => println!("no answer: {e}"),
    }
}
