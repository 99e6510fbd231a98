use std::num::ParseIntError;
use tokio::time::{timeout, Duration};

async fn read_number(src: &str) -> Result<i64, ParseIntError> {
    tokio::task::yield_now().await;
    src.trim().parse()
}

async fn report(inputs: &[&str]) {
    let mut sum = 0;
    for s in inputs {
        let n = read_number(s).await?; //~ ERROR E0277
        sum += n;
    }
    println!("sum {sum}");
}

#[tokio::main]
async fn main() {
    let limit = Duration::from_secs(1);
    let done = timeout(limit, report(&["1", " 2", "x"])).await;
    println!("{}", done.is_ok());
}
