#[tokio::main]
async fn main() { tokio::sleep(std::time::Duration::from_millis(1)).await; } //~ ERROR E0425
