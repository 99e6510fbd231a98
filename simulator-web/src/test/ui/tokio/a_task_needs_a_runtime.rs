fn main() { tokio::spawn(async {}); } //~ PANIC there is no reactor running, must be called from the context of a Tokio 1.x runtime
