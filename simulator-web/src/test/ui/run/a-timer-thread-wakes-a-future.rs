// The waker is fired by a second thread; the first one is parked until then.
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

#[derive(Default)]
struct State {
    over: bool,
    waker: Option<Waker>,
}

struct Timer(Arc<Mutex<State>>);

impl Timer {
    fn new(time: Duration) -> Timer {
        let state = Arc::new(Mutex::new(State::default()));
        let of_thread = Arc::clone(&state);
        thread::spawn(move || {
            thread::sleep(time);
            let mut state = of_thread.lock().unwrap();
            state.over = true;
            if let Some(waker) = state.waker.take() {
                waker.wake();
            }
        });
        Timer(state)
    }
}

impl Future for Timer {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let mut state = self.0.lock().unwrap();
        if state.over {
            return Poll::Ready(());
        }
        println!("not yet");
        state.waker = Some(cx.waker().clone());
        Poll::Pending
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut cx = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut cx) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

fn main() {
    let start = Instant::now();
    let n = block_on(async {
        Timer::new(Duration::from_millis(80)).await;
        println!("first");
        Timer::new(Duration::from_millis(40)).await;
        2
    });
    println!("{n}");
    println!("{}", start.elapsed() >= Duration::from_millis(120));
}
