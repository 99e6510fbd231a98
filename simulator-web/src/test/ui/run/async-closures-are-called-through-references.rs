use std::future::Future;
async fn twice<F: AsyncFnMut(u32)>(mut f: F) {
    f(10).await;
}
async fn shared<F: AsyncFn(u32)>(f: F) {
    f(10).await;
}
fn main() {
    let mut f = std::pin::pin!(all()); let _ = f.as_mut().poll(&mut std::task::Context::from_waker(std::task::Waker::noop()));
    let mut total = 0;
    let mut add = async |n: u32| {
        total += n;
    };
    let _ = twice(&mut add);
    let _ = twice(add);
    let show = async |n: u32| drop(n);
    let _ = shared(&show);
    let _ = twice(&show);
    let mut f = async |n: u32| drop(n);
    let _ = twice(&mut f);
}
async fn through<F: AsyncFnMut(u32) -> u32>(f: &mut F) -> u32 {
    f(1).await + deeper(&mut *f).await + deeper(f).await
}
async fn deeper<F>(mut f: F) -> u32 where F: AsyncFnMut(u32) -> u32 {
    f(2).await
}
async fn only<F: AsyncFn(u32) -> u32>(f: &F) -> u32 {
    once(f).await + deeper(f).await
}
async fn once<F: AsyncFnOnce(u32) -> u32>(f: F) -> u32 { f(3).await }
async fn all() {
    let mut sum = 0;
    let mut add = async |n: u32| { sum += n; sum };
    println!("{}", through(&mut add).await);
    println!("{}", once(&mut add).await);
    println!("{}", once(add).await);
    println!("{}", only(&async |n| n + 1).await);
    println!("{}", only(&async move |n| n + sum).await);
    println!("{}", deeper(&mut &mut async |n| n + 1).await);
    println!("{}", deeper(|n| async move { n + 1 }).await);
    println!("{}", deeper(&mut |n| std::future::ready(n)).await);
    fn plain(n: u32) -> std::future::Ready<u32> { std::future::ready(n) }
    println!("{}", deeper(plain).await);
    println!("{}", deeper(&mut (plain as fn(u32) -> _)).await);
}
