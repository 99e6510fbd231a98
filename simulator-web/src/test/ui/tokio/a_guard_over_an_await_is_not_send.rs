use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

type Db = Arc<Mutex<HashMap<String, i32>>>;

async fn slow_lookup(key: &str) -> i32 {
    tokio::time::sleep(Duration::from_millis(5)).await;
    key.len() as i32
}

async fn fill(db: Db, key: String) {
    let mut map = db.lock().unwrap();
    if !map.contains_key(&key) {
        let value = slow_lookup(&key).await;
        map.insert(key, value);
    }
}

#[tokio::main]
async fn main() {
    let db: Db = Arc::default();
    let mut tasks = Vec::new();
    for key in ["red", "green", "blue"] {
        tasks.push(tokio::spawn(fill(db.clone(), key.to_string()))); //~ ERROR
    }
    for t in tasks {
        t.await.unwrap();
    }
    println!("{}", db.lock().unwrap().len());
}
