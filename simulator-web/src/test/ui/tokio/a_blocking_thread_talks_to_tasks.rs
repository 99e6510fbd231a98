use std::sync::mpsc as std_mpsc;
use std::sync::Arc;
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};
use tokio::task::{self, JoinError};

fn count_primes(upto: usize) -> usize {
    let mut sieve = vec![true; upto + 1];
    let mut n = 0;
    for i in 2..=upto {
        if sieve[i] {
            n += 1;
            let mut j = i * i;
            while j <= upto {
                sieve[j] = false;
                j += i;
            }
        }
    }
    n
}

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    let limits = Arc::new([10, 100, 1_000, 10_000]);
    let handles: Vec<_> = (0..limits.len())
        .map(|i| {
            let limits = Arc::clone(&limits);
            task::spawn_blocking(move || (limits[i], count_primes(limits[i])))
        })
        .collect();
    for h in handles {
        let (limit, n) = h.await?;
        println!("{n:>5} primes up to {limit}");
    }

    // A blocking thread that talks to async code in both directions.
    let (req_tx, req_rx) = std_mpsc::channel::<(String, oneshot::Sender<usize>)>();
    let server = task::spawn_blocking(move || {
        let mut served = 0;
        for (s, reply) in req_rx {
            served += 1;
            let _ = reply.send(s.chars().filter(|c| "aeiou".contains(*c)).count());
        }
        served
    });
    for word in ["onomatopoeia", "rhythm", "queue"] {
        let (tx, rx) = oneshot::channel();
        req_tx.send((word.to_string(), tx)).unwrap();
        println!("{word}: {} vowels", rx.await.unwrap());
    }
    drop(req_tx);
    println!("served {}", server.await?);

    let (tx, mut rx) = mpsc::channel(1);
    let handle = Handle::current();
    let producer = task::spawn_blocking(move || {
        for i in 0..3 {
            tx.blocking_send(i * i).unwrap();
        }
        handle.block_on(async { tx.send(1000).await.unwrap() });
    });
    while let Some(v) = rx.recv().await {
        print!("{v} ");
    }
    println!();
    producer.await?;

    let n = task::block_in_place(|| count_primes(50));
    println!("in place: {n}");
    let err = task::spawn_blocking(|| -> u8 { std::panic::resume_unwind(Box::new("quiet")) }).await;
    println!("panic? {}", err.unwrap_err().is_panic());
    Ok(())
}
