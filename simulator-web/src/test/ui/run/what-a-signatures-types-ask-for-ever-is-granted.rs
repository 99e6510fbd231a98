struct NeedsStatic<T: 'static> { v: T }
fn make<T>(v: T) -> NeedsStatic<T> { NeedsStatic { v } }
fn take<T>(v: NeedsStatic<T>) -> T { let w = NeedsStatic { v: v.v }; w.v }
struct L<'a, T: 'a> { v: &'a T }
fn mk<'a, T>(v: &'a T) -> L<'a, T> { L { v } }
fn bmake<T>(v: T) -> Box<dyn Fn() -> NeedsStatic<T>> where T: Clone + 'static { Box::new(move || NeedsStatic { v: v.clone() }) }
impl<T> NeedsStatic<T> { fn new(v: T) -> Self { NeedsStatic { v } } fn map<U>(self, f: impl FnOnce(T) -> U) -> NeedsStatic<U> { NeedsStatic { v: f(self.v) } } }
fn main() { println!("{}", make(3).v); }
