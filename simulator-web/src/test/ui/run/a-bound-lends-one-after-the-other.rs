use std::cell::RefCell;
use std::future::Future;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};

async fn two<F: AsyncFnMut() -> u32>(mut f: F) -> u32 {
    let one = f().await;
    one + f().await
}

async fn shared(f: impl AsyncFn(&str) -> usize) -> usize {
    let (one, two) = (f("a"), f("bc"));
    one.await + two.await
}

fn boxed<F>(f: F) -> usize
where
    F: for<'a> Fn(&'a mut Vec<u8>) -> Pin<Box<dyn Future<Output = usize> + 'a>>,
{
    let mut bytes = vec![1];
    let found = now(f(&mut bytes));
    bytes.push(2);
    bytes.len() + found
}

fn object(f: &dyn for<'a> Fn(&'a [u8]) -> &'a u8) -> u8 {
    let mut bytes = vec![1];
    let first = *f(&bytes);
    bytes.clear();
    first
}

fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("not now"),
    }
}

static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Local(Rc<RefCell<u8>>);

impl Wake for Local {
    fn wake(self: Arc<Self>) {
        *self.0.borrow_mut() += 1;
    }
}

fn main() {
    let mut n = 0;
    println!("{}", now(two(async || { n += 1; n })));
    println!("{}", now(shared(async |s| s.len() + n as usize)));
    println!("{}", boxed(|bytes| Box::pin(async move { bytes.len() })));
    println!("{}", object(&|bytes| &bytes[0]));
    LOG.lock().unwrap().push(3);
    println!("{:?}", LOG.lock().unwrap());
    let count = Rc::new(RefCell::new(0));
    Arc::new(Local(Rc::clone(&count))).wake();
    println!("{}", count.borrow());
}
