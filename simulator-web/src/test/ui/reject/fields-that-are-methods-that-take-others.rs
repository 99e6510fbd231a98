fn words<'a>(text: &'a str, stop: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    std::thread::spawn(move || drop(text)); //~ ERROR E0521
    text.split(' ').filter(move |word| *word != stop)
}
struct V<T>(T);
trait T1 { type O; fn f(&self) -> Option<Self::O>; fn g(&self, x: Self::O); }
impl T1 for u8 { type O = V; fn f(&self) -> Option<u8> { None } fn g(&self, x: u8) {} } //~ ERROR E0107
async fn big() {}
async fn call_boxed() { Box::pin(big()).poll; Some(1).map; std::pin::pin!(big()).poll; Box::pin(big()).as_mut().poll; } //~ ERROR E0609 E0615
fn main() { let c = None::from_waker(1); let d = Some::x; let e: None::T; use std::path::HashMap; let f = std::path::nope(); } //~ ERROR E0425 E0432 E0433
