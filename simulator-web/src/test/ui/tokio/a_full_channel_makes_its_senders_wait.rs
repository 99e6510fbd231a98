use std::time::Duration;
use tokio::sync::mpsc::{self, error::TrySendError};
use tokio::time::{sleep, Instant};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t0 = Instant::now();
    let (tx, mut rx) = mpsc::channel::<String>(2);
    let producer = tokio::spawn(async move {
        for i in 0..6 {
            tx.send(format!("item{i}")).await.expect("receiver dropped");
            println!("{:>4}ms sent {i} (capacity {})", t0.elapsed().as_millis(), tx.capacity());
        }
        tx.max_capacity()
    });
    sleep(Duration::from_millis(100)).await;
    while let Some(item) = rx.recv().await {
        println!("{:>4}ms received {item}", t0.elapsed().as_millis());
        sleep(Duration::from_millis(50)).await;
    }
    println!("max {}", producer.await.unwrap());

    let (tx, mut rx) = mpsc::channel(2);
    for i in 0..5 {
        match tx.try_send(i) {
            Ok(()) => println!("queued {i}"),
            Err(TrySendError::Full(v)) => {
                println!("full, {v} returned; making room: {:?}", rx.try_recv());
            }
            Err(TrySendError::Closed(v)) => println!("closed, {v}"),
        }
    }
    rx.close();
    match tx.try_send(99) {
        Err(e) => println!("{e}"),
        Ok(()) => println!("sent 99"),
    }
    let permit = tx.reserve().await;
    match permit {
        Ok(p) => p.send(100),
        Err(e) => println!("reserve: {e}"),
    }
    println!("{:?}", tx.send(7).await);
    let mut rest = Vec::new();
    let n = rx.recv_many(&mut rest, 10).await;
    println!("{n} {rest:?}");
}
