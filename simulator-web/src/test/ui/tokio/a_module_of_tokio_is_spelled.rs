use tokio::tim::sleep; //~ ERROR E0432
#[tokio::main]
async fn main() { sleep(1).await; }
