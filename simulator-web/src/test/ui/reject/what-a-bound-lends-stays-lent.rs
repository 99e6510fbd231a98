use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::task::{Wake, Waker};

async fn two_at_once<F: AsyncFnMut() -> u32>(mut f: F) -> u32 {
    let one = f();
    let two = f(); //~ ERROR E0499
    one.await + two.await
}

async fn gone_with_its_future(f: impl AsyncFn(&str) -> usize) -> usize {
    let waits = f("a");
    drop(f); //~ ERROR E0505
    waits.await
}

fn boxed<F>(f: F) -> usize
where
    F: for<'a> Fn(&'a mut Vec<u8>) -> Pin<Box<dyn Future<Output = usize> + 'a>>,
{
    let mut bytes = vec![1];
    let waits = f(&mut bytes);
    bytes.push(2); //~ ERROR E0499
    drop(waits);
    bytes.len()
}

fn object(f: &dyn for<'a> Fn(&'a [u8]) -> &'a u8) -> u8 {
    let mut bytes = vec![1];
    let first = f(&bytes);
    bytes.clear(); //~ ERROR E0502
    *first
}

static LOG: RefCell<Vec<u8>> = RefCell::new(Vec::new()); //~ ERROR E0277
static QUEUE: Mutex<Vec<Pin<Box<dyn Future<Output = ()>>>>> = Mutex::new(Vec::new()); //~ ERROR E0277

struct Local(Rc<u8>);

impl Wake for Local {
    fn wake(self: Arc<Self>) {}
}

fn woken() -> Waker {
    Waker::from(Arc::new(Local(Rc::new(1)))) //~ ERROR E0277
}

fn not_pinned(mut waits: Box<dyn Future<Output = ()> + Unpin>, mut pinned: Pin<Box<dyn Future<Output = ()>>>) {
    waits.poll(); //~ ERROR E0599
    pinned.poll(); //~ ERROR E0599
}

fn main() {}
