use std::cell::{Cell, RefCell};
use tokio::task_local;

task_local! {
    static REQUEST_ID: u32;
    static TRACE: RefCell<Vec<String>>;
    static DEPTH: Cell<usize>;
}

fn log(msg: &str) {
    let id = REQUEST_ID.try_with(|id| id.to_string()).unwrap_or_else(|_| "?".into());
    println!("[req {id}] {msg}");
}

async fn span(name: &str, children: u32) {
    let depth = DEPTH.with(|d| {
        let v = d.get();
        d.set(v + 1);
        v
    });
    TRACE.with(|t| t.borrow_mut().push(format!("{}{name}", "-".repeat(depth))));
    tokio::task::yield_now().await;
    for i in 0..children {
        Box::pin(span(&format!("{name}.{i}"), children - 1)).await;
    }
    DEPTH.with(|d| d.set(d.get() - 1));
}

async fn handle() -> usize {
    log("start");
    TRACE
        .scope(RefCell::default(), async {
            DEPTH.scope(Cell::new(0), span("s", 2)).await;
            log("middle");
            TRACE.with(|t| {
                println!("{}", t.borrow().join(" "));
                t.borrow().len()
            })
        })
        .await
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    log("no request");
    let n = REQUEST_ID.scope(7, handle()).await;
    println!("{n} spans");
    let nested = REQUEST_ID.scope(1, async {
        let outer = REQUEST_ID.get();
        let inner = REQUEST_ID.scope(2, async { REQUEST_ID.get() }).await;
        // spawned tasks do not inherit
        let spawned = tokio::spawn(async { REQUEST_ID.try_with(|x| *x).is_ok() }).await.unwrap();
        (outer, inner, spawned)
    });
    println!("{:?}", nested.await);
    REQUEST_ID.sync_scope(99, || log("sync"));
}
