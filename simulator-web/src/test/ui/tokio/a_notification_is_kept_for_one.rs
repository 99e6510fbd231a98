use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use tokio::sync::Notify;

// A hand-made channel on top of Notify.
struct Queue<T> {
    items: Mutex<VecDeque<T>>,
    signal: Notify,
}

impl<T> Queue<T> {
    fn new() -> Arc<Self> {
        Arc::new(Queue { items: Mutex::new(VecDeque::new()), signal: Notify::new() })
    }

    fn push(&self, item: T) {
        self.items.lock().unwrap().push_back(item);
        self.signal.notify_one();
    }

    async fn pop(&self) -> T {
        loop {
            if let Some(item) = self.items.lock().unwrap().pop_front() {
                return item;
            }
            self.signal.notified().await;
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let q = Queue::new();
    let consumer = tokio::spawn({
        let q = q.clone();
        async move {
            let mut out = Vec::new();
            for _ in 0..4 {
                let item: i32 = q.pop().await;
                println!("popped {item}");
                out.push(item);
            }
            out
        }
    });
    for i in [4, 8, 15, 16] {
        q.push(i);
        println!("pushed {i}");
        if i % 2 == 1 {
            tokio::task::yield_now().await;
        }
    }
    println!("{:?}", consumer.await.unwrap());

    let gate = Arc::new(Notify::new());
    let mut runners = vec![];
    for id in 0..3 {
        let gate = gate.clone();
        runners.push(tokio::spawn(async move {
            gate.notified().await;
            println!("runner {id} off");
            id
        }));
    }
    tokio::task::yield_now().await;
    println!("go!");
    gate.notify_waiters();
    let mut sum = 0;
    for r in runners {
        sum += r.await.unwrap();
    }
    println!("sum {sum}");
}
