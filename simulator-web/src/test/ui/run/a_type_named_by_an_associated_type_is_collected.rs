use std::future::{Future, IntoFuture};
struct JoinAll<F: Future>(Vec<F>);
impl<F: IntoFuture> FromIterator<F> for JoinAll<F::IntoFuture> {
    fn from_iter<I: IntoIterator<Item = F>>(it: I) -> Self {
        JoinAll(it.into_iter().map(|f| f.into_future()).collect())
    }
}
async fn after<T>(t: T) -> T { t }
fn main() {
    let j = (0..3).map(|c| after(c)).collect::<JoinAll<_>>();
    println!("{}", j.0.len());
}
