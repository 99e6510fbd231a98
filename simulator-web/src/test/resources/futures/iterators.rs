use std::collections::{HashMap, VecDeque};
use std::future::ready;

async fn of_words(text: &str) -> usize {
    let mut n = 0;
    for word in text.split_whitespace() {
        n += ready(word.len()).await;
    }
    for part in text.split(',') {
        n += ready(part.len()).await;
    }
    for line in text.lines() {
        n += ready(line.len()).await;
    }
    n
}

async fn of_a_map(map: HashMap<u32, String>) -> usize {
    let mut n = 0;
    for (k, v) in &map {
        n += ready(*k as usize + v.len()).await;
    }
    for (_, v) in map {
        n += ready(v.len()).await;
    }
    n
}

async fn of_a_queue(queue: VecDeque<u8>) -> u32 {
    let mut n = 0;
    for each in &queue {
        n += u32::from(ready(*each).await);
    }
    n
}

async fn of_a_vec() -> Vec<u8> {
    let v = vec![ready(1).await, ready(2).await];
    ready(()).await;
    v
}

fn main() {
    println!("{}", size_of_val(&of_words("a b")));
    println!("{}", size_of_val(&of_a_map(HashMap::new())));
    println!("{}", size_of_val(&of_a_queue(VecDeque::new())));
    println!("{}", size_of_val(&of_a_vec()));
}
