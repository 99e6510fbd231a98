#[tokio::main]
async fn main() { tokio::select! { Some(x) = async { None::<u8> } => println!("{x}") } } //~ PANIC all branches are disabled and there is no else branch
