use tokio::sync::mpsc::{self, error::{TryRecvError, TrySendError}};
use tokio::time::{timeout, Duration};

#[derive(Debug, PartialEq)]
struct Parcel(u8);

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = mpsc::channel::<Parcel>(2);
    println!("cap {} of {}", tx.capacity(), tx.max_capacity());

    let permit = tx.reserve().await.unwrap();
    println!("after reserve: {}", tx.capacity());
    assert_eq!(tx.try_send(Parcel(1)), Ok(()));
    match tx.try_send(Parcel(2)) {
        Err(TrySendError::Full(Parcel(n))) => println!("full, {n} came back"),
        Err(TrySendError::Closed(p)) => println!("closed: {p:?}"),
        Ok(()) => println!("sent"),
    }
    permit.send(Parcel(3));
    println!("{:?} {:?}", rx.recv().await, rx.try_recv());
    println!("{:?}", rx.try_recv());

    drop(tx.try_reserve().unwrap());
    println!("unused permit returned: {}", tx.capacity());

    {
        let mut many = tx.reserve_many(2).await.unwrap();
        println!("reserve_many: {:?}", many.size_hint());
        many.next().unwrap().send(Parcel(10));
    }
    println!("one kept: {}", tx.capacity());

    let owned = tx.clone().reserve_owned().await.unwrap();
    let blocked = timeout(Duration::from_millis(10), tx.reserve()).await;
    println!("blocked: {}", blocked.is_err());
    let h = tokio::spawn(async move {
        let tx = owned.send(Parcel(11));
        tx.send(Parcel(12)).await.is_ok()
    });
    let mut buf = Vec::new();
    while buf.len() < 3 {
        let n = rx.recv_many(&mut buf, 3).await;
        assert!(n > 0);
    }
    println!("{buf:?} {}", h.await.unwrap());

    tx.send(Parcel(20)).await.unwrap();
    rx.close();
    println!("{:?}", tx.send(Parcel(21)).await.map_err(|e| e.0));
    println!("closed {} {}", tx.is_closed(), rx.len());
    println!("{:?}", rx.try_recv());
    println!("{}", rx.try_recv() == Err(TryRecvError::Disconnected));
    println!("{:?}", rx.recv().await);
}
