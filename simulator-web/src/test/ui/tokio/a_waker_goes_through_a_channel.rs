// A future that posts its waker to a "driver" task over a channel.
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use tokio::sync::mpsc;

type Slot = Arc<Mutex<Option<String>>>;

struct Request {
    key: u32,
    slot: Slot,
    driver: mpsc::UnboundedSender<(u32, Slot, Waker)>,
    sent: bool,
}

impl Future for Request {
    type Output = String;
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        if let Some(s) = self.slot.lock().unwrap().take() {
            return Poll::Ready(s);
        }
        if !self.sent {
            let msg = (self.key, self.slot.clone(), cx.waker().clone());
            self.driver.send(msg).expect("driver is gone");
            self.sent = true;
        }
        Poll::Pending
    }
}

async fn driver(mut rx: mpsc::UnboundedReceiver<(u32, Slot, Waker)>) -> usize {
    let mut batch = Vec::new();
    let mut served = 0;
    while let Some(m) = rx.recv().await {
        batch.push(m);
        while let Ok(m) = rx.try_recv() {
            batch.push(m);
        }
        println!("driver: batch of {}", batch.len());
        for (key, slot, waker) in batch.drain(..).rev() {
            *slot.lock().unwrap() = Some(format!("value-{key}"));
            waker.wake();
            served += 1;
        }
    }
    served
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (tx, rx) = mpsc::unbounded_channel();
    let d = tokio::spawn(driver(rx));
    let ask = |key| Request { key, slot: Slot::default(), driver: tx.clone(), sent: false };
    println!("{}", ask(1).await);
    let (a, b, c) = tokio::join!(ask(2), ask(3), ask(4));
    println!("{a} {b} {c}");
    let h = tokio::spawn(ask(5));
    println!("{}", h.await.unwrap());
    drop(tx);
    println!("served {}", d.await.unwrap());
}
