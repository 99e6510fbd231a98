#[tokio::main] //~ ERROR E0271
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    if true { //~ ERROR E0308
        return Err("no".to_string());
    }
    Ok(())
}
