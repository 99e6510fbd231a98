#[tokio::main]
async fn main() { let h = tokio::spawn(async { panic!("no") }); let r: Result<(), _> = h.await; r.unwrap(); } //~ PANIC no
