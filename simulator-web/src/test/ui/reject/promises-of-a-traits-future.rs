use std::future::Future;
use std::rc::Rc;

trait Job {
    fn go(&self) -> impl Future<Output = u8> + Send;
    fn items(&self) -> impl Iterator<Item = u8> + Clone;
    fn by_value(&self)
    where
        Self: Sized,
    {
    }
}

struct Local;

impl Job for Local {
    async fn go(&self) -> u8 { //~ ERROR
        let own = Rc::new(1);
        tick().await;
        *own
    }

    fn items(&self) -> impl Iterator<Item = u8> { //~ ERROR E0277
        let mut next = 0;
        std::iter::from_fn(move || {
            next += 1;
            Some(next)
        })
    }
}

async fn tick() {}

fn sent<T: Send>(_: T) {}

trait Named {
    fn name(&self) -> u8;
    fn sized(&self) -> u8
    where
        Self: Sized,
    {
        self.name()
    }
}

fn object(named: &dyn Named) -> u8 {
    named.sized() + named.name() //~ ERROR
}

async fn labels() {
    'outer: loop {
        async {
            break //~ ERROR E0267
                'outer //~ ERROR E0767
        }
        .await;
        let _ = || loop {
            continue 'outer; //~ ERROR E0767
        };
        fn item() {
            loop {
                break 'outer; //~ ERROR E0767
            }
        }
        loop {
            break 'nowhere; //~ ERROR E0426
        }
    }
}

fn main() {
    sent(Local.go());
    Local.items().clone();
    drop(labels());
}
