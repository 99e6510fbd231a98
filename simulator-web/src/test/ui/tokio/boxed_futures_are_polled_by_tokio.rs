use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
type Handler = Box<dyn Fn(Vec<i64>) -> BoxFuture<'static, Result<i64, String>> + Send + Sync>;

#[derive(Default)]
struct Router {
    routes: BTreeMap<&'static str, Handler>,
}

impl Router {
    fn on<F, Fut>(mut self, path: &'static str, f: F) -> Self
    where
        F: Fn(Vec<i64>) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<i64, String>> + Send + 'static,
    {
        self.routes.insert(path, Box::new(move |args| Box::pin(f(args))));
        self
    }

    fn call<'a>(&'a self, path: &'a str, args: &'a [i64]) -> BoxFuture<'a, Result<i64, String>> {
        Box::pin(async move {
            let h = self.routes.get(path).ok_or_else(|| format!("404 {path}"))?;
            h(args.to_vec()).await
        })
    }
}

async fn sum(args: Vec<i64>) -> Result<i64, String> {
    Ok(args.iter().sum())
}

fn tree(depth: u32) -> BoxFuture<'static, u32> {
    Box::pin(async move {
        if depth == 0 {
            return 1;
        }
        let (l, r) = tokio::join!(tree(depth - 1), tree(depth - 1));
        l + r + 1
    })
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let factor = 3;
    let router = Router::default()
        .on("sum", sum)
        .on("max", |a| async move { a.into_iter().max().ok_or("empty".to_string()) })
        .on("scale", move |a| async move {
            tokio::time::sleep(Duration::from_millis(a.len() as u64)).await;
            Ok(a.first().copied().unwrap_or(0) * factor)
        });
    println!("{:?}", router.routes.keys().collect::<Vec<_>>());
    println!("{:?}", router.call("sum", &[1, 2, 3]).await);
    println!("{:?}", router.call("max", &[]).await);
    println!("{:?}", router.call("scale", &[14, 0]).await);
    println!("{:?}", router.call("nope", &[]).await);
    println!("{}", tree(4).await);
}
