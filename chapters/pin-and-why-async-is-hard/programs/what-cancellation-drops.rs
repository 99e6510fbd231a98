use std::future::pending;
use std::task::{Context, Waker};

struct Lock(&'static str);

impl Drop for Lock {
    fn drop(&mut self) {
        println!("released: {}", self.0);
    }
}

async fn transfer() {
    let _from = Lock("savings");
    let _to = Lock("rent");
    pending::<()>().await;
    println!("money moved");
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(transfer());
    let first = f.as_mut().poll(&mut cx);
    println!("waiting: {}", first.is_pending());
    // Cancelled: dropped where it waits.
    drop(f);
    println!("nothing more runs");
}
