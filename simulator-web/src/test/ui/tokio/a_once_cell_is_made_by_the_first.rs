use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::sync::OnceCell;
use tokio::time::sleep;

static CONNECTIONS: AtomicU32 = AtomicU32::new(0);
static DB: OnceCell<Db> = OnceCell::const_new();

#[derive(Debug)]
struct Db {
    url: String,
    id: u32,
}

async fn db() -> &'static Db {
    DB.get_or_init(|| async {
        println!("connecting...");
        sleep(Duration::from_secs(1)).await;
        let id = CONNECTIONS.fetch_add(1, Ordering::SeqCst) + 1;
        Db { url: "mem://test".into(), id }
    })
    .await
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("{:?}", DB.get().is_none());
    let (a, b, c) = tokio::join!(db(), db(), db());
    println!("{} {} {} at {}", a.id, b.id, c.id, a.url);
    println!("{}", std::ptr::eq(a, c));

    let cell: OnceCell<i64> = OnceCell::new();
    let mut tries = vec!["x1", "oops", "42", "7"].into_iter();
    for _ in 0..4 {
        let text = tries.next().unwrap();
        let got = cell.get_or_try_init(|| async { text.parse::<i64>() }).await;
        match got {
            Ok(v) => println!("{text}: cell holds {v}"),
            Err(e) => println!("{text}: {e}"),
        }
    }
    println!("{:?}", cell.set(1).is_err());
    println!("{:?} {:?}", cell.initialized(), cell.into_inner());
}
