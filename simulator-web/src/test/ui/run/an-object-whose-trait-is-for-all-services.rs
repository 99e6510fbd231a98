use std::pin::Pin;
type BoxFut<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
trait Service<R> {
    type Resp;
    type Error;
    async fn call(&self, r: R) -> Result<Self::Resp, Self::Error>;
}
trait Dyn<R, T, E> {
    fn dyn_call<'s>(&'s self, r: R) -> BoxFut<'s, Result<T, E>> where R: 's;
}
impl<R, S: Service<R>> Dyn<R, S::Resp, S::Error> for S {
    fn dyn_call<'s>(&'s self, r: R) -> BoxFut<'s, Result<S::Resp, S::Error>> where R: 's {
        Box::pin(self.call(r))
    }
}
fn one<T>(s: &Box<dyn Dyn<u32, T, String> + '_>, r: u32) {
    s.dyn_call(r);
}
fn two<T>(s: &dyn Dyn<u32, T, String>, r: u32) {
    s.dyn_call(r);
}
fn three(s: &Box<dyn Dyn<u32, u8, String>>, r: u32) {
    s.dyn_call(r);
}
struct Echo;
impl Service<u32> for Echo {
    type Resp = u32;
    type Error = String;
    async fn call(&self, r: u32) -> Result<u32, String> { Ok(r) }
}
fn main() {
    println!("{}", std::mem::size_of_val(&Echo));
    let b: Box<dyn Dyn<u32, u32, String>> = Box::new(Echo);
    b.dyn_call(1);
    Echo.dyn_call(1);
}
