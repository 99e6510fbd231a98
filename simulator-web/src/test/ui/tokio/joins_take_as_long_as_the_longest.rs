// A tiny coffee shop: sequential versus concurrent awaiting.
use std::time::Duration;
use tokio::time::{sleep, Instant};

async fn grind(grams: u32) -> u32 {
    println!("grinding {grams}g");
    sleep(Duration::from_secs(3)).await;
    println!("ground");
    grams
}

async fn boil(ml: u32) -> u32 {
    println!("boiling {ml}ml");
    sleep(Duration::from_secs(5)).await;
    println!("boiled");
    ml
}

async fn toast() -> &'static str {
    println!("toasting");
    sleep(Duration::from_secs(2)).await;
    println!("toasted");
    "rye"
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    let g = grind(18).await;
    let w = boil(300).await;
    let t = toast().await;
    println!("sequential: {g}/{w}/{t} in {:?}", start.elapsed());

    let start = Instant::now();
    let (g, w, t) = tokio::join!(grind(20), boil(320), toast());
    println!("concurrent: {g}/{w}/{t} in {:?}", start.elapsed());
    println!("ratio 1:{:.1}", w as f64 / g as f64);
}
