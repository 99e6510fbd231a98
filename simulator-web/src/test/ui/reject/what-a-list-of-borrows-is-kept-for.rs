use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

type Boxed = Pin<Box<dyn Future<Output = u32>>>;

fn futures() -> Vec<impl Future<Output = u32>> {
    let mut all = vec![];
    for i in 0..3u32 {
        all.push(async { i * 2 }); //~ ERROR E0597
    }
    all
}

fn owned() -> Vec<impl Future<Output = u32>> {
    let mut all = vec![];
    for i in 0..3u32 {
        all.push(async move { i * 2 });
    }
    all
}

fn references<'a>() -> Vec<&'a u32> {
    let mut all = vec![];
    for i in 0..3u32 {
        all.push(&i);
    }
    all //~ ERROR E0515
}

fn keep(_: Boxed) {}
fn keep_plain(_: Box<dyn Fn()>) {}
fn keep_cell(_: Rc<RefCell<dyn Fn()>>) {}

struct Queue {
    all: Vec<Boxed>,
    last: Boxed,
}

impl Queue {
    fn push(&mut self, f: Pin<&mut (dyn Future<Output = u32> + 'static)>) {
        self.all.push( //~ ERROR E0521
            Box::pin(f),
        );
    }

    fn set(&mut self, s: &str) {
        self.last = Box::pin(async move { s.len() as u32 }); //~ ERROR
    }
}

fn pinned(s: &str) {
    keep( //~ ERROR E0521
        Box::pin(async move { s.len() as u32 }),
    );
}

fn plain(s: &str) {
    keep_plain(
        Box::new(move || println!("{s}")), //~ ERROR
    );
}

fn cell(s: &str) {
    keep_cell( //~ ERROR E0521
        Rc::new(RefCell::new(move || println!("{s}"))),
    );
}

fn queue(s: &str) -> usize {
    let queue = Queue {
        all: vec![],
        last: Box::pin(async move { s.len() as u32 }), //~ ERROR
    };
    queue.all.len()
}

async fn unset() {
    let list: Vec<u32>;
    list.push(1); //~ ERROR E0381
}

fn main() {}
