use std::future::Future;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

trait Job {
    fn go(&self) -> impl Future<Output = u8> + Send;
    fn items(&self) -> impl Iterator<Item = u8> + Clone;
}

struct Local(u8);

impl Job for Local {
    async fn go(&self) -> u8 {
        let kept = {
            let own = Rc::new(self.0);
            *own + 1
        };
        tick().await;
        kept
    }

    fn items(&self) -> impl Iterator<Item = u8> + Clone {
        (0..self.0).map(|n| n * n)
    }
}

async fn tick() {}

fn sent<T: Send>(value: T) -> T {
    value
}

fn boxed<'a, J: Job>(job: &'a J) -> Pin<Box<dyn Future<Output = u8> + Send + 'a>> {
    Box::pin(job.go())
}

fn main() {
    let local = Local(4);
    let mut cx = Context::from_waker(Waker::noop());
    println!("{:?}", pin!(sent(local.go())).poll(&mut cx));
    let Poll::Ready(value) = boxed(&local).as_mut().poll(&mut cx) else { return };
    let items = local.items();
    println!("{value} {:?} {}", items.clone().collect::<Vec<_>>(), items.count());
    let rest = 'found: {
        for n in local.items() {
            if n > 3 {
                break 'found n;
            }
        }
        0
    };
    println!("{rest}");
}
