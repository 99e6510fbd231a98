use std::cell::RefCell;
use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Wake, Waker};

struct Counter(AtomicUsize);
impl Wake for Counter {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
    fn wake_by_ref(self: &Arc<Self>) {
        self.0.fetch_add(10, Ordering::SeqCst);
    }
}

struct Channel<T> {
    queue: VecDeque<T>,
    waiting: Option<Waker>,
    closed: bool,
}

#[derive(Clone)]
struct Sender<T>(Rc<RefCell<Channel<T>>>);
struct Receiver<T>(Rc<RefCell<Channel<T>>>);

fn channel<T>() -> (Sender<T>, Receiver<T>) {
    let inner = Rc::new(RefCell::new(Channel { queue: VecDeque::new(), waiting: None, closed: false }));
    (Sender(Rc::clone(&inner)), Receiver(inner))
}

impl<T> Sender<T> {
    fn send(&self, value: T) {
        let mut inner = self.0.borrow_mut();
        inner.queue.push_back(value);
        if let Some(waker) = inner.waiting.take() {
            waker.wake();
        }
    }
}

impl<T> Drop for Sender<T> {
    fn drop(&mut self) {
        let mut inner = self.0.borrow_mut();
        inner.closed = true;
        if let Some(waker) = &inner.waiting {
            waker.wake_by_ref();
        }
    }
}

struct Recv<'a, T>(&'a Receiver<T>);
impl<T> Future for Recv<'_, T> {
    type Output = Option<T>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        let mut inner = self.0.0.borrow_mut();
        match inner.queue.pop_front() {
            Some(value) => Poll::Ready(Some(value)),
            None if inner.closed => Poll::Ready(None),
            None => {
                inner.waiting = Some(cx.waker().clone());
                Poll::Pending
            }
        }
    }
}

impl<T> Receiver<T> {
    fn recv(&self) -> Recv<'_, T> {
        Recv(self)
    }
}

async fn consume(rx: Receiver<String>) -> usize {
    let mut total = 0;
    while let Some(text) = rx.recv().await {
        println!("got {text:?}");
        total += text.len();
    }
    total
}

fn main() {
    let count = Arc::new(Counter(AtomicUsize::new(0)));
    let waker = Waker::from(count.clone());
    let mut cx = Context::from_waker(&waker);
    let (tx, rx) = channel();
    let mut task = Box::pin(consume(rx));
    println!("{}", task.as_mut().poll(&mut cx).is_pending());
    tx.send("ab".to_string());
    tx.send(String::from("cde"));
    println!("woken {}", count.0.load(Ordering::SeqCst));
    println!("{}", task.as_mut().poll(&mut cx).is_pending());
    drop(tx);
    println!("woken {}", count.0.load(Ordering::SeqCst));
    match task.as_mut().poll(&mut cx) {
        Poll::Ready(n) => println!("total {n}"),
        Poll::Pending => println!("pending"),
    }
    println!("refs {}", Arc::strong_count(&count));
}
