use std::time::Duration;
use tokio::time::sleep;

struct Log {
    lines: Vec<String>,
}

impl Log {
    async fn record(&mut self, text: &str, ms: u64) -> usize {
        sleep(Duration::from_millis(ms)).await;
        self.lines.push(text.to_string());
        self.lines.len()
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut log = Log { lines: Vec::new() };
    let n = log.record("start", 1).await;
    println!("{n}");
    let (a, b) = tokio::join!(log.record("slow", 20), log.record("fast", 10)); //~ ERROR E0499
    println!("{a} {b} {:?}", log.lines);
}
