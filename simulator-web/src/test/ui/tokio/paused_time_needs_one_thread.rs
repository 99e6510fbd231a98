#[tokio::main(start_paused = true)] //~ ERROR
async fn main() { println!("x"); }
