async fn joiner() { tokio::join!(async {}, async {}); }
async fn sel() { tokio::select! { _ = async {} => {}, _ = async {} => {} } }
async fn sel3(n: u32) { tokio::select! { biased; _ = tokio::time::sleep(tokio::time::Duration::from_millis(n as u64)) => {}, x = async { 5 } => { println!("{x}"); } } }
async fn tj() -> Result<(u8, u8), ()> { tokio::try_join!(async { Ok(1) }, async { Ok(2) }) }
#[tokio::main(flavor = "current_thread")]
async fn main() { joiner().await; sel().await; sel3(4).await; let _ = tj().await; }
