use std::collections::HashMap;
use tokio::task::spawn_blocking;

fn digest(data: &[u8]) -> u32 {
    let (mut a, mut b) = (1u32, 0u32);
    for &byte in data {
        a = (a + u32::from(byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    (b << 16) | a
}

fn fib(n: u64) -> u64 {
    if n < 2 { n } else { fib(n - 1) + fib(n - 2) }
}

#[tokio::main]
async fn main() {
    let texts = vec!["Wikipedia", "tokio", "", "aaaa"];
    let mut pending = HashMap::new();
    for t in &texts {
        let bytes = t.as_bytes().to_vec();
        pending.insert(*t, spawn_blocking(move || digest(&bytes)));
    }
    for t in &texts {
        let sum = pending.remove(t).unwrap().await.unwrap();
        println!("{t:>10} {sum:08x}");
    }

    let (a, b) = tokio::join!(spawn_blocking(|| fib(15)), spawn_blocking(|| fib(20)));
    println!("{} {}", a.unwrap(), b.unwrap());

    // blocking threads may use the blocking ends of channels
    let (tx, mut rx) = tokio::sync::mpsc::channel(1);
    let feeder = spawn_blocking(move || {
        let mut n = 0;
        for i in (1..=5).rev() {
            tx.blocking_send(i).unwrap();
            n += 1;
        }
        n
    });
    let mut got = vec![];
    while let Some(i) = rx.recv().await {
        got.push(i);
    }
    println!("{got:?}, fed {}", feeder.await.unwrap());

    std::panic::set_hook(Box::new(|_| ()));
    let bad = spawn_blocking(|| -> u8 { "300".parse().unwrap() }).await;
    println!("panicked: {}", bad.is_err_and(|e| e.is_panic()));
}
