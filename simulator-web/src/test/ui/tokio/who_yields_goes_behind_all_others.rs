use std::cell::RefCell;
use std::rc::Rc;
use tokio::task::{self, yield_now};

async fn count(name: &'static str, upto: u32, log: Rc<RefCell<Vec<String>>>) {
    for i in 0..upto {
        log.borrow_mut().push(format!("{name}{i}"));
        yield_now().await;
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let log = Rc::new(RefCell::new(Vec::new()));
    tokio::join!(
        count("a", 3, log.clone()),
        count("b", 2, Rc::clone(&log)),
        count("c", 1, log.clone()),
    );
    println!("{}", log.borrow().join(" "));
    log.borrow_mut().clear();

    let local = task::LocalSet::new();
    let inner = Rc::clone(&log);
    local
        .run_until(async move {
            let x = task::spawn_local(count("x", 3, inner.clone()));
            let y = task::spawn_local(count("y", 3, inner.clone()));
            inner.borrow_mut().push("spawned".into());
            y.await.unwrap();
            x.await.unwrap();
        })
        .await;
    println!("{}", log.borrow().join(" "));
    println!("strong count {}", Rc::strong_count(&log));
}
