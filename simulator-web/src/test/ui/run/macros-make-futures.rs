use std::future::Future; use std::pin::{Pin, pin}; use std::task::{Context, Poll, Waker}; use std::cell::RefCell; use std::rc::Rc;
macro_rules! join { ($($f:expr),+ $(,)?) => { join!(@build [] $($f,)+) }; (@build [$($done:ident $e:expr),*] $f:expr, $($rest:expr,)*) => {{ let mut list: Vec<Pin<Box<dyn Future<Output = i32>>>> = Vec::new(); $(let _ = stringify!($done); list.push(Box::pin($e));)* list.push(Box::pin($f)); $(list.push(Box::pin($rest));)* JoinAll { list, out: vec![] } }}; }
struct JoinAll { list: Vec<Pin<Box<dyn Future<Output = i32>>>>, out: Vec<i32> }
impl Future for JoinAll { type Output = Vec<i32>; fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Vec<i32>> { let this = &mut *self; let mut i = 0; while i < this.list.len() { match this.list[i].as_mut().poll(cx) { Poll::Ready(v) => { this.out.push(v); drop(this.list.remove(i)); } Poll::Pending => i += 1 } } if this.list.is_empty() { Poll::Ready(std::mem::take(&mut this.out)) } else { Poll::Pending } } }
macro_rules! ready_or { ($e:expr) => { match $e { Poll::Ready(v) => v, Poll::Pending => return Poll::Pending } }; }
struct Twice<F>(F, bool); impl<F: Future + Unpin> Future for Twice<F> { type Output = (F::Output, bool); fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> { let v = ready_or!(Pin::new(&mut self.0).poll(cx)); Poll::Ready((v, self.1)) } }
macro_rules! task { ($name:ident, $($n:expr),*; $body:block) => { async fn $name() -> i32 { let mut sum = 0; $( Yield($n).await; sum += $n as i32; )* $body; sum } }; }
struct Yield(u8); impl Future for Yield { type Output = (); fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> { if self.0 == 0 { Poll::Ready(()) } else { self.0 -= 1; Poll::Pending } } }
task!(alpha, 1, 2; { println!("alpha done") }); task!(beta, 3; { println!("beta done") });
macro_rules! block_on { ($f:expr) => {{ let mut f = pin!($f); let mut n = 0; loop { n += 1; if let Poll::Ready(v) = f.as_mut().poll(&mut Context::from_waker(Waker::noop())) { break (v, n); } } }}; }
macro_rules! log { ($log:expr, $($t:tt)*) => { $log.borrow_mut().push(format!($($t)*)) }; }
macro_rules! spawn { ($ex:ident <- move $b:block) => { $ex.push(Box::pin(async move $b)) }; }
macro_rules! guard { ($v:ident = $name:literal) => { let $v = Guard($name); }; } struct Guard(&'static str); impl Drop for Guard { fn drop(&mut self) { println!("drop {}", self.0); } }
macro_rules! generic { ($n:ident<$($g:ident),+>) => { #[derive(Debug, Clone)] struct $n<$($g),+>($($g),+); }; } generic!(Both<A, B>);
macro_rules! find { ($grid:expr, $want:expr) => { 'outer: { for (y, row) in $grid.iter().enumerate() { for (x, v) in row.iter().enumerate() { if *v == $want { break 'outer Some((x, y)); } } } None } }; }
macro_rules! pipeline { ($x:expr => $f:ident $(=> $rest:ident)*) => { pipeline!($f($x) $(=> $rest)*) }; ($x:expr) => { $x }; } fn inc(x: i32) -> i32 { x + 1 } fn dbl(x: i32) -> i32 { x * 2 }
macro_rules! bitflags { ($n:ident: $t:ty { $($f:ident = $v:expr;)* }) => { #[derive(Clone, Copy, PartialEq, Eq)] struct $n($t); impl $n { $(const $f: $n = $n($v);)* fn has(self, o: $n) -> bool { self.0 & o.0 == o.0 } } impl std::ops::BitOr for $n { type Output = $n; fn bitor(self, o: $n) -> $n { $n(self.0 | o.0) } } impl std::fmt::Debug for $n { fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { let mut first = true; $( if self.has($n::$f) { if !first { f.write_str(" | ")?; } first = false; f.write_str(stringify!($f))?; } )* if first { f.write_str("(empty)")?; } Ok(()) } } }; }
bitflags!(Perm: u8 { READ = 1; WRITE = 1 << 1; EXEC = 0b100; });
macro_rules! fallthrough { ($x:literal) => { "literal" }; ($x:ident) => { "ident" }; ($x:ty) => { "type" }; ($($x:tt)*) => { "tokens" }; }
fn main() {
    println!("{:?}", block_on!(join!(alpha(), beta(), async { 7 }))); println!("{:?}", block_on!(Twice(Box::pin(alpha()), true)));
    let log = Rc::new(RefCell::new(vec![])); let mut ex: Vec<Pin<Box<dyn Future<Output = ()>>>> = vec![]; for i in 0..2 { let log = log.clone(); spawn!(ex <- move { log!(log, "start {i}"); Yield(i).await; log!(log, "end {}", i); }); } for f in ex { block_on!(f); } println!("{}", log.borrow().join(","));
    guard!(a = "a"); guard!(b = "b"); println!("{} {}", a.0, b.0); { guard!(c = "c"); let _ = &c; } println!("{:?}", Both(1, "x").clone());
    println!("{:?} {:?}", find!([[1, 2], [3, 4]], 3), find!(vec![vec!['a']], 'z')); println!("{}", pipeline!(3 => inc => dbl => inc)); println!("{:?} {:?} {}", Perm::READ | Perm::EXEC, Perm(0), (Perm::READ | Perm::WRITE).has(Perm::WRITE));
    println!("{} {} {} {}", fallthrough!(5), fallthrough!(x), fallthrough!(Vec<u8>), fallthrough!(+ -)); println!("{}", fallthrough!(-3));
}
