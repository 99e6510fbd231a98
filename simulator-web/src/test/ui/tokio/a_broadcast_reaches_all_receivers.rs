use tokio::sync::broadcast::{self, error::{RecvError, TryRecvError}};

#[derive(Clone, Debug)]
enum Line {
    Said(&'static str, String),
    Left(&'static str),
}

async fn listen(name: &'static str, mut rx: broadcast::Receiver<Line>) -> (usize, u64) {
    let (mut heard, mut missed) = (0, 0);
    loop {
        match rx.recv().await {
            Ok(Line::Said(who, text)) => {
                heard += 1;
                if who != name {
                    println!("[{name}] {who}: {text}");
                }
            }
            Ok(Line::Left(who)) => println!("[{name}] * {who} left"),
            Err(RecvError::Lagged(n)) => {
                missed += n;
                println!("[{name}] missed {n}");
            }
            Err(RecvError::Closed) => return (heard, missed),
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, rx0) = broadcast::channel(4);
    let ann = tokio::spawn(listen("ann", rx0));
    let bob = tokio::spawn(listen("bob", tx.subscribe()));
    println!("listeners {}", tx.receiver_count());
    for (who, text) in [("ann", "hi"), ("bob", "hey"), ("ann", "how are you")] {
        tx.send(Line::Said(who, text.to_string())).unwrap();
    }
    tokio::task::yield_now().await;
    for i in 0..7 {
        tx.send(Line::Said("bot", format!("spam {i}"))).unwrap();
    }
    tx.send(Line::Left("bot")).unwrap();
    let mut late = tx.subscribe();
    println!("late: {:?}", late.try_recv().is_err_and(|e| e == TryRecvError::Empty));
    drop(tx);
    println!("ann {:?}", ann.await.unwrap());
    println!("bob {:?}", bob.await.unwrap());
    println!("late: {:?}", late.recv().await.unwrap_err());
    let (alone, _) = broadcast::channel::<u8>(1);
    println!("send to nobody: {}", alone.send(1).is_err());
}
