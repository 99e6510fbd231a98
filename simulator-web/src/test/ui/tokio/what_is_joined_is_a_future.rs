#[tokio::main]
async fn main() { let (a, b) = tokio::join!(async { 1 }, 5); } //~ ERROR E0277 E0599
