use std::time::Duration;
use tokio::time::sleep;

#[derive(Clone, Copy)]
enum City {
    Oslo,
    Lima,
}

async fn temperature(city: City) -> i32 {
    sleep(Duration::from_millis(20)).await;
    match city {
        City::Oslo => -4,
        City::Lima => 21,
    }
}

async fn warmest(a: City, b: City) -> i32 {
    let first = temperature(a).await;
    let second: i32 = temperature(b); //~ ERROR E0308
    first.max(second)
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let t = warmest(City::Oslo, City::Lima).await;
    println!("{t} degrees");
}
