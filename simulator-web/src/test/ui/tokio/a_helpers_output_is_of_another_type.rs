#[tokio::main] //~ ERROR E0271
async fn main() -> Result<(), String> {
    run().await //~ ERROR E0308
}
async fn run() -> Result<u8, String> { Ok(1) }
