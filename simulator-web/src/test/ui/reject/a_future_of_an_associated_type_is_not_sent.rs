use std::future::Future;
use std::rc::Rc;
trait Handler {
    type Q;
    fn plain(&self, r: Self::Q) -> impl Future<Output = String> + Send;
}
struct Echo;
impl Handler for Echo {
    type Q = Rc<u8>;
    async fn plain(&self, r: Self::Q) -> String { r.to_string() } //~ ERROR
}
struct Wait;
async fn wait() {}
impl Handler for Wait {
    type Q = u8;
    async fn plain(&self, r: Self::Q) -> String { let k = Rc::new(r); wait().await; k.to_string() } //~ ERROR
}
fn main() { }
