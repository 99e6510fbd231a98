use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

trait Service {
    fn call<'a>(&'a mut self, input: &'a str) -> Pin<Box<dyn Future<Output = Result<usize, String>> + 'a>>;
}

struct Len { calls: usize }
impl Service for Len {
    fn call<'a>(&'a mut self, input: &'a str) -> Pin<Box<dyn Future<Output = Result<usize, String>> + 'a>> {
        Box::pin(async move {
            self.calls += 1;
            if input.is_empty() { Err(format!("empty on call {}", self.calls)) } else { Ok(input.len()) }
        })
    }
}

struct Doubled<S>(S);
impl<S: Service> Service for Doubled<S> {
    fn call<'a>(&'a mut self, input: &'a str) -> Pin<Box<dyn Future<Output = Result<usize, String>> + 'a>> {
        Box::pin(async move {
            let one = self.0.call(input).await?;
            let two = self.0.call(input).await?;
            Ok(one + two)
        })
    }
}

async fn run(services: &mut [Box<dyn Service>], words: &[&str]) -> Vec<Result<usize, String>> {
    let mut out = Vec::with_capacity(words.len());
    for (service, word) in services.iter_mut().zip(words) {
        out.push(service.call(word).await);
    }
    out
}

fn main() {
    let mut services: Vec<Box<dyn Service>> = vec![Box::new(Len { calls: 0 }), Box::new(Doubled(Len { calls: 7 })), Box::new(Len { calls: 1 })];
    let words = ["tide", "ebb", ""];
    let fut = run(&mut services, &words);
    let mut fut = std::pin::pin!(fut);
    let mut cx = Context::from_waker(Waker::noop());
    if let Poll::Ready(results) = fut.as_mut().poll(&mut cx) {
        for r in &results {
            match r {
                Ok(n) if *n > 4 => println!("long {n}"),
                Ok(n) => println!("short {n}"),
                Err(e) => println!("error: {e}"),
            }
        }
        println!("{results:?}");
    }
}
