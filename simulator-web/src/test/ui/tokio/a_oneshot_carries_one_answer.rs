use tokio::sync::oneshot::{self, error::TryRecvError};

async fn ask(q: &str) -> Result<String, oneshot::error::RecvError> {
    let (tx, rx) = oneshot::channel();
    let q = q.to_string();
    tokio::spawn(async move {
        if q.ends_with('?') {
            let _ = tx.send(q.trim_end_matches('?').to_uppercase());
        }
        // otherwise tx is dropped without an answer
    });
    rx.await
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{:?}", ask("why?").await);
    match ask("hm").await {
        Ok(a) => println!("answer {a}"),
        Err(e) => println!("error: {e}"),
    }

    let (tx, mut rx) = oneshot::channel::<u8>();
    assert_eq!(rx.try_recv(), Err(TryRecvError::Empty));
    tx.send(9).unwrap();
    println!("{:?}", rx.try_recv());
    println!("{:?}", rx.try_recv());

    let (tx, rx) = oneshot::channel::<String>();
    drop(rx);
    println!("closed {}", tx.is_closed());
    if let Err(back) = tx.send("undelivered".to_string()) {
        println!("got back {back}");
    }

    let (mut tx, mut rx) = oneshot::channel::<()>();
    let watcher = tokio::spawn(async move {
        tx.closed().await;
        "receiver hung up"
    });
    tokio::task::yield_now().await;
    rx.close();
    println!("{}", watcher.await.unwrap());
}
