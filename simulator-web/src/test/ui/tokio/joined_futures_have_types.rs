use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::sleep;

async fn count(n: u32) -> u32 {
    sleep(Duration::from_millis(n.into())).await;
    n
}

async fn name(s: &'static str) -> String {
    sleep(Duration::from_millis(3)).await;
    s.to_uppercase()
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut set = JoinSet::new();
    set.spawn(count(5));
    set.spawn(count(1));
    set.spawn(name("sam")); //~ ERROR E0271
    while let Some(Ok(v)) = set.join_next().await {
        println!("{v}");
    }
}
