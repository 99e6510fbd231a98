use std::task::{Context, Waker};

struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

async fn step(n: Noisy) -> usize {
    n.0.len()
}

async fn both() {
    let a = step(Noisy("four")).await;
    println!("first is {a}");
    let b = step(Noisy("seven")).await;
    println!("second is {b}");
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut f = Box::pin(both());
    println!("{}", f.as_mut().poll(&mut cx).is_ready());
}
