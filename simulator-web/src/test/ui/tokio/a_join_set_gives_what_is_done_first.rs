use std::collections::BTreeMap;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::sleep;

async fn fetch(host: String, delay: u64) -> (String, usize) {
    sleep(Duration::from_millis(delay)).await;
    let n = host.len();
    (host, n)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let hosts = [("alpha.example", 30u64), ("beta", 10), ("gamma.test", 20), ("d", 40)];
    let mut set = JoinSet::new();
    for (h, d) in hosts {
        set.spawn(fetch(h.to_owned(), d));
    }
    println!("running {}", set.len());

    let mut table = BTreeMap::new();
    while let Some(res) = set.join_next().await {
        let (host, n) = res.expect("task failed");
        println!("done {host}");
        table.insert(host, n);
        if table.len() == 3 {
            println!("enough, {} left", set.len());
            set.abort_all();
        }
        if table.len() == 3 {
            break;
        }
    }
    if let Some(Err(e)) = set.join_next().await {
        println!("cancelled: {}", e.is_cancelled());
    }
    println!("empty: {}", set.is_empty());
    println!("{table:?}");

    let mut letters = JoinSet::new();
    for c in 'a'..='d' {
        letters.spawn(async move { c.to_ascii_uppercase() });
    }
    let mut all = letters.join_all().await;
    all.sort();
    println!("{}", all.into_iter().collect::<String>());
}
