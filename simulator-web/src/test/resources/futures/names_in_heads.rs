async fn f<T>(t: T) -> usize { std::mem::size_of::<T>() }
struct W<T>(T);
enum E<T> { A(T), B { x: T } }
impl W<&'static str> { fn k(&self) {} }
trait Tr { fn h(&self) -> u8 { 2 } }
impl<T> Tr for W<T> {}
impl Tr for Box<dyn Tr> {}
trait As { async fn go(&self) -> u8; }
impl As for Box<dyn Tr> { async fn go(&self) -> u8 { 1 } }
impl As for &'static str { async fn go(&self) -> u8 { 1 } }
impl<'a> As for W<&'a str> { async fn go(&self) -> u8 { 1 } }
impl<T> As for W<(T, &'static u8)> { async fn go(&self) -> u8 { 1 } }
impl As for &dyn Tr { async fn go(&self) -> u8 { 1 } }
impl W<Box<dyn Tr>> { async fn own(&self) -> u8 { 1 } }
impl W<Box<dyn Tr + Send>> { async fn own2(&self) -> u8 { 1 } }
impl As for Box<dyn Fn(u8) -> u8 + Send> { async fn go(&self) -> u8 { 1 } }
fn run<F: Future>(f: F) { let mut f = std::pin::pin!(f); let _ = f.as_mut().poll(&mut std::task::Context::from_waker(std::task::Waker::noop())); }
fn main() {
    run(f(f64::sqrt)); run(f(<[u8]>::to_vec)); run(f(str::to_string)); run(f(str::trim)); run(f(W::<u8>)); run(f(E::<u8>::A)); run(f(<W<u8> as Tr>::h)); run(f(u8::wrapping_add)); run(f(u8::to_ascii_uppercase));
    run(f(<*const u8>::is_null)); run(f(str::to_uppercase)); run(f(Option::<u8>::unwrap)); run(f(Box::<u8>::new)); run(f(std::mem::drop::<u8>)); run(f(Vec::<u8>::new)); run(f(u32::from_str_radix)); run(f(char::to_digit)); run(f(W::k)); run(f(<[u8]>::len)); run(f(String::as_str)); run(f(<std::vec::IntoIter<u8> as Iterator>::count)); run(f(String::from_utf8)); run(f(<u8 as ToString>::to_string)); run(f(u8::is_ascii_digit)); run(f(bool::then_some::<u8>));
    run((Box::new(W(1)) as Box<dyn Tr>).go()); run("a".go()); run(W("a").go()); run(W((1, &2)).go()); run((&W(1) as &dyn Tr).go()); run(W(Box::new(W(1)) as Box<dyn Tr>).own()); run(W(Box::new(W(1)) as Box<dyn Tr + Send>).own2()); run((Box::new(|x| x) as Box<dyn Fn(u8) -> u8 + Send>).go());
}
