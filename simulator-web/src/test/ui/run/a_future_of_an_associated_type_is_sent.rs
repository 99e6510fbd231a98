use std::future::Future;
trait Handler {
    type Req<'r> where Self: 'r;
    type Q;
    fn handle<'s, 'r>(&'s self, r: Self::Req<'r>) -> impl Future<Output = String> + Send where Self: 'r;
    fn plain(&self, r: Self::Q) -> impl Future<Output = String> + Send;
}
struct Echo;
impl Handler for Echo {
    type Req<'r> = &'r str;
    type Q = u8;
    async fn handle<'s, 'r>(&'s self, r: Self::Req<'r>) -> String where Self: 'r { r.to_owned() }
    async fn plain(&self, r: Self::Q) -> String { r.to_string() }
}
fn main() { go(&Echo); println!("{}", std::mem::size_of_val(&Echo.plain(1))); }
fn send<T: Send>(t: T) -> T { t }
fn go<H: Handler<Q = u8> + Sync>(h: &H) { send(h.plain(3)); send(async move { h.plain(4).await }); }
