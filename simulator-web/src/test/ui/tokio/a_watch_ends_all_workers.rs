use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{sleep, Duration};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    Running,
    Draining,
    Stopped,
}

async fn service(id: u32, mut phase: watch::Receiver<Phase>) -> (u32, u32, Phase) {
    let mut ticks = 0;
    loop {
        tokio::select! {
            biased;
            changed = phase.changed() => {
                if changed.is_err() {
                    return (id, ticks, Phase::Stopped);
                }
                let seen = *phase.borrow_and_update();
                if seen >= Phase::Draining && id % 2 == 0 {
                    return (id, ticks, seen);
                }
                if seen == Phase::Stopped {
                    return (id, ticks, seen);
                }
            }
            _ = sleep(Duration::from_millis(10 + id as u64)) => ticks += 1,
        }
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, rx) = watch::channel(Phase::Running);
    let mut set = JoinSet::new();
    for id in 1..=4 {
        set.spawn(service(id, rx.clone()));
    }
    drop(rx);
    println!("receivers: {}", tx.receiver_count());

    sleep(Duration::from_millis(95)).await;
    tx.send(Phase::Draining).unwrap();
    sleep(Duration::from_millis(50)).await;
    println!("receivers while {:?}: {}", *tx.borrow(), tx.receiver_count());
    tx.send_modify(|p| *p = Phase::Stopped);

    let mut all = Vec::new();
    while let Some(Ok(report)) = set.join_next().await {
        all.push(report);
    }
    all.sort();
    for (id, ticks, phase) in all {
        println!("service {id} left at {phase:?} after {ticks} ticks");
    }
    println!("closed: {}", tx.is_closed());
}
