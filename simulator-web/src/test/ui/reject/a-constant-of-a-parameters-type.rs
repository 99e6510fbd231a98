fn const_id<T, const N: T>() -> T { N } //~ ERROR E0770
struct S<T, const N: T>([T; 2]); //~ ERROR E0770
impl<T, const N: T> S<T, N> { fn f(&self) -> T { N } } //~ ERROR E0770
async fn foo() -> User { unimplemented!() } //~ ERROR E0425
fn bar() -> impl Future<Output = User> { unimplemented!() } //~ ERROR E0425
fn baz(x: &u8) -> impl Future<Output = User> + '_ { async { 1 } } //~ ERROR E0425
fn main() { const_id::<u8, 3>(); }
