use tokio::sync::oneshot;

#[derive(Debug, PartialEq)]
enum Verdict {
    Pass,
    Fail(u8),
}

async fn judge(marks: Vec<u8>, reply: oneshot::Sender<Verdict>) {
    for m in &marks {
        tokio::task::yield_now().await;
        if *m < 50 {
            reply.send(Verdict::Fail(*m)).unwrap();
        }
    }
    reply.send(Verdict::Pass).unwrap(); //~ ERROR E0382
}

#[tokio::main]
async fn main() {
    let (tx, rx) = oneshot::channel();
    tokio::spawn(judge(vec![70, 64, 90], tx));
    println!("{:?}", rx.await.unwrap());
}
