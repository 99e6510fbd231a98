#[tokio::main(flavor = "single")] //~ ERROR
async fn main() { println!("x"); }
