use std::future::Future;
use tokio::time::{sleep, Duration};

fn job(n: u64) -> Box<dyn Future<Output = u64>> {
    Box::new(async move {
        sleep(Duration::from_millis(n)).await;
        n * 2
    })
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let jobs: Vec<Box<dyn Future<Output = u64>>> = vec![job(3), job(1), job(2)];
    let mut results = Vec::new();
    for j in jobs {
        results.push(j.await); //~ ERROR E0277
    }
    println!("{results:?}");
}
