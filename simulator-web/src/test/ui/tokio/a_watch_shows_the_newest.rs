use std::time::Duration;
use tokio::sync::watch;
use tokio::time::sleep;

#[derive(Debug, Clone, PartialEq)]
struct Config {
    level: u8,
    name: String,
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, rx) = watch::channel(Config { level: 0, name: "boot".into() });

    let mut quick = rx.clone();
    let fast = tokio::spawn(async move {
        let mut seen = vec![quick.borrow().level];
        while quick.changed().await.is_ok() {
            seen.push(quick.borrow_and_update().level);
        }
        seen
    });

    let mut lazy = rx.clone();
    let slow = tokio::spawn(async move {
        let mut seen = vec![];
        while lazy.changed().await.is_ok() {
            let now = lazy.borrow_and_update().clone();
            seen.push(now.name);
            sleep(Duration::from_millis(25)).await;
        }
        seen
    });

    for (i, name) in ["one", "two", "three", "four", "five"].iter().enumerate() {
        sleep(Duration::from_millis(10)).await;
        tx.send(Config { level: i as u8 + 1, name: name.to_string() }).unwrap();
    }
    let changed = tx.send_if_modified(|c| {
        if c.level > 100 {
            c.level = 100;
            true
        } else {
            false
        }
    });
    println!("modified {changed}, receivers {}", tx.receiver_count());
    let mut waiter = rx.clone();
    let high = waiter.wait_for(|c| c.level >= 5).await.unwrap().clone();
    println!("{high:?}");
    let old = tx.send_replace(Config { level: 9, name: "last".into() });
    println!("replaced {}", old.name);
    sleep(Duration::from_millis(100)).await;
    tx.send_modify(|c| c.level *= 2);
    println!("has_changed {:?}", rx.has_changed());
    drop(tx);
    println!("fast {:?}", fast.await.unwrap());
    println!("slow {:?}", slow.await.unwrap());
    println!("closed: {}", rx.has_changed().is_err());
}
