use std::any::Any;
use tokio::task::JoinError;

fn reason(payload: Box<dyn Any + Send>) -> String {
    if let Some(s) = payload.downcast_ref::<&'static str>() {
        format!("str {s:?}")
    } else if let Some(s) = payload.downcast_ref::<String>() {
        format!("String {s:?}")
    } else {
        "something else".to_string()
    }
}

async fn risky(n: i32) -> i32 {
    if n == 1 {
        panic!("plain");
    }
    if n == 2 {
        panic!("formatted {n}");
    }
    if n == 3 {
        std::panic::panic_any(n);
    }
    let v = vec![10, 20, 30];
    v[n as usize % 4]
}

fn explain(r: Result<i32, JoinError>) -> String {
    match r {
        Ok(v) => format!("ok {v}"),
        Err(e) => match e.try_into_panic() {
            Ok(p) => reason(p),
            Err(e) => format!("not a panic: cancelled={}", e.is_cancelled()),
        },
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    std::panic::set_hook(Box::new(|_| {}));
    for n in [0, 1, 2, 3, 5, 7] {
        let r = tokio::spawn(risky(n)).await;
        println!("{n}: {}", explain(r));
    }
    let h = tokio::spawn(std::future::pending::<i32>());
    h.abort();
    println!("pending: {}", explain(h.await));
    println!("main is still alive");
}
