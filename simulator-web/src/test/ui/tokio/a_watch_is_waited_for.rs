use tokio::sync::watch;
use tokio::time::{sleep, Duration};

#[derive(Debug, Default, Clone, PartialEq)]
struct Progress {
    done: usize,
    total: usize,
    note: Option<String>,
}

async fn milestone(mut rx: watch::Receiver<Progress>, percent: usize) -> String {
    match rx.wait_for(|p| p.total > 0 && p.done * 100 >= percent * p.total).await {
        Ok(p) => format!("{percent}% reached at {}/{}", p.done, p.total),
        Err(_) => format!("{percent}% never reached"),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (tx, mut rx) = watch::channel(Progress::default());
    let watchers: Vec<_> = [0, 30, 50, 100]
        .into_iter()
        .map(|p| tokio::spawn(milestone(tx.subscribe(), p)))
        .collect();

    let worker = tokio::spawn(async move {
        tx.send_modify(|p| p.total = 7);
        for i in 0..6 {
            sleep(Duration::from_millis(10)).await;
            tx.send_if_modified(|p| {
                p.done += 1;
                if i == 3 {
                    p.note = Some("almost".into());
                }
                i % 2 == 1
            });
        }
        let old = tx.send_replace(Progress { done: 6, total: 7, note: None });
        println!("replaced {old:?}");
    });

    println!("changed yet? {}", rx.has_changed().unwrap());
    let mut seen = vec![];
    while rx.changed().await.is_ok() {
        let p = rx.borrow_and_update();
        seen.push((p.done, p.note.clone()));
    }
    worker.await.unwrap();
    println!("{seen:?}");
    for w in watchers {
        println!("{}", w.await.unwrap());
    }
    println!("last {:?}", *rx.borrow());
    println!("closed? {}", rx.has_changed().is_err());
}
