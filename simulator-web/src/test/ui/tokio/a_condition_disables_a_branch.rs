// select! with preconditions, patterns and an else branch.
use tokio::sync::mpsc;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx_a, mut rx_a) = mpsc::channel::<u32>(8);
    let (tx_b, mut rx_b) = mpsc::channel::<Option<&'static str>>(8);

    for i in 1..=3 {
        tx_a.send(i * 10).await.unwrap();
    }
    tx_b.send(Some("x")).await.unwrap();
    tx_b.send(None).await.unwrap();
    tx_b.send(Some("y")).await.unwrap();
    drop(tx_a);
    drop(tx_b);

    let mut budget = 2;
    let mut b_open = true;
    let mut skipped = 0;
    loop {
        tokio::select! {
            biased;
            Some(n) = rx_a.recv(), if budget > 0 => {
                budget -= 1;
                println!("a: {n} (budget {budget})");
            }
            msg = rx_b.recv(), if b_open => match msg {
                Some(Some(word)) => println!("b: {word}"),
                Some(None) => {
                    skipped += 1;
                    println!("b: blank");
                }
                None => {
                    b_open = false;
                    println!("b closed");
                }
            },
            else => {
                println!("nothing left to poll");
                break;
            }
        }
    }
    println!("skipped {skipped}, left in a: {:?}", rx_a.try_recv());
    println!("then: {:?}", rx_a.try_recv());
}
