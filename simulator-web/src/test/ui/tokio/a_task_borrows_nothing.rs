use std::time::Duration;
use tokio::time::sleep;

async fn longest(words: &[String]) -> Option<String> {
    sleep(Duration::from_millis(1)).await;
    words.iter().max_by_key(|w| w.len()).cloned()
}

async fn analyse(text: &str) -> String {
    let words: Vec<String> = text.split(' ').map(String::from).collect();
    let task = tokio::spawn(longest(&words)); //~ ERROR E0597
    match task.await {
        Ok(Some(w)) => w,
        Ok(None) => String::new(),
        Err(e) => e.to_string(),
    }
}

#[tokio::main]
async fn main() {
    println!("{}", analyse("a quick brown foxtrot").await);
}
