#[tokio::main]
async fn main() { tokio::time::pause(); println!("a"); tokio::time::pause(); } //~ PANIC `time::pause()` requires the `current_thread` Tokio runtime. This is the default Runtime used by `#[tokio::test].
